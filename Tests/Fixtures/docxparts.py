"""Types WordprocessingML as Word writes it, and packs it into a .docx whose bytes depend on nothing but the text given.

A str is text and becomes a run, a paragraph or a cell where one is wanted; an Xml is markup and goes in as it is.
"""

import zipfile
from xml.sax.saxutils import escape

COLUMN = 1700  # the width of a column, in twips, unless one is given

TRANSITIONAL = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
STRICT = {
    "w": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "r": "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "wp": "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    "a": "http://purl.oclc.org/ooxml/drawingml/main",
    "pic": "http://purl.oclc.org/ooxml/drawingml/picture",
}
EXTENSIONS = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RAISED = '<w:vertAlign w:val="superscript"/>'
DEFAULT = ' w:default="1"'
PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."


class Xml(str):
    """Markup, in contrast to text."""


def xml(*pieces):
    return Xml("".join(pieces))


# Runs


def t(text, tag="w:t"):
    space = ' xml:space="preserve"' if text != text.strip() or "  " in text else ""
    return xml(f"<{tag}{space}>", escape(text), f"</{tag}>")


def r(*content, rpr=""):
    """A run; `content` is text or what else stands in a run, like Xml("<w:tab/>")."""
    return xml(
        "<w:r>",
        f"<w:rPr>{rpr}</w:rPr>" if rpr else "",
        *[c if isinstance(c, Xml) else t(c) for c in content],
        "</w:r>",
    )


def runs(content):
    return xml(*[c if isinstance(c, Xml) else r(c) for c in content if c != ""])


def field(instruction, *result):
    """A complex field: its code, and the result that Word saw last."""
    return xml(
        r(Xml('<w:fldChar w:fldCharType="begin"/>')),
        r(t(f" {instruction} ", "w:instrText")),
        r(Xml('<w:fldChar w:fldCharType="separate"/>')),
        runs(result),
        r(Xml('<w:fldChar w:fldCharType="end"/>')),
    )


# Paragraphs


def p(*content, style=None, num=None, outline=None, jc=None, rpr=""):
    """A paragraph. `num` is (numId, level), or (numId, None) to leave the level to the style; `rpr` is of its mark."""
    ppr = ""
    if style is not None:
        ppr += f'<w:pStyle w:val="{style}"/>'
    if num is not None:
        level = "" if num[1] is None else f'<w:ilvl w:val="{num[1]}"/>'
        ppr += f'<w:numPr>{level}<w:numId w:val="{num[0]}"/></w:numPr>'
    if jc is not None:
        ppr += f'<w:jc w:val="{jc}"/>'
    if outline is not None:
        ppr += f'<w:outlineLvl w:val="{outline}"/>'
    if rpr:
        ppr += f"<w:rPr>{rpr}</w:rPr>"
    if not ppr and not any(content):
        return Xml("<w:p/>")
    return xml("<w:p>", f"<w:pPr>{ppr}</w:pPr>" if ppr else "", runs(content), "</w:p>")


def paragraphs(content):
    return xml(*[c if isinstance(c, Xml) else p(c) for c in content])


# Tables


def cell(*content, span=1, vmerge=None, hmerge=None, width=None):
    """A cell. `vmerge` and `hmerge` are "restart" or "continue". Word wants a paragraph behind a last table."""
    tcpr = f'<w:tcW w:w="{COLUMN * span if width is None else width}" w:type="dxa"/>'
    if span > 1:
        tcpr += f'<w:gridSpan w:val="{span}"/>'
    if hmerge:
        tcpr += f'<w:hMerge w:val="{hmerge}"/>' if hmerge == "restart" else "<w:hMerge/>"
    if vmerge:
        tcpr += f'<w:vMerge w:val="{vmerge}"/>' if vmerge == "restart" else "<w:vMerge/>"
    inner = paragraphs(content or [""])
    if inner.endswith("</w:tbl>"):
        inner = xml(inner, p())
    return xml("<w:tc><w:tcPr>", tcpr, "</w:tcPr>", inner, "</w:tc>")


def held():
    """A cell that goes on with the one above it."""
    return cell(vmerge="continue")


def row(*cells, header=None, before=0, after=0, trpr=""):
    """A row. `header`: True for w:tblHeader, False for one that is off; `before` and `after`: columns left out."""
    if before:
        trpr += f'<w:gridBefore w:val="{before}"/>'
    if after:
        trpr += f'<w:gridAfter w:val="{after}"/>'
    if before:
        trpr += f'<w:wBefore w:w="{COLUMN * before}" w:type="dxa"/>'
    if after:
        trpr += f'<w:wAfter w:w="{COLUMN * after}" w:type="dxa"/>'
    if header is not None:
        trpr += "<w:tblHeader/>" if header else '<w:tblHeader w:val="0"/>'
    cells = [c if isinstance(c, Xml) else cell(c) for c in cells]
    return xml("<w:tr>", f"<w:trPr>{trpr}</w:trPr>" if trpr else "", *cells, "</w:tr>")


def table(grid, *rows):
    """A table. `grid` is the number of columns, or their widths."""
    widths = [COLUMN] * grid if isinstance(grid, int) else grid
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    return xml(
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>',
        '<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>',
        *[f'<w:gridCol w:w="{width}"/>' for width in widths],
        "</w:tblGrid>",
        *[row(*r) if isinstance(r, list) else r for r in rows],
        "</w:tbl>",
    )


# What stands around either


def sdt(content, alias):
    """A content control around paragraphs, a row, a cell or runs."""
    tag = sum(alias.encode())
    return xml(
        f'<w:sdt><w:sdtPr><w:alias w:val="{alias}"/><w:tag w:val="tag{tag}"/><w:id w:val="{tag}"/></w:sdtPr>',
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>",
    )


def bookmark(number, name, *content):
    start, end = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>', f'<w:bookmarkEnd w:id="{number}"/>'
    return xml(start, runs(content), end)


def tracked(kind, number, content=""):
    """w:ins, w:del, w:moveFrom or w:moveTo around runs; without content, the mark of a row or of a paragraph's end."""
    who = f'w:id="{number}" w:author="审核人" w:date="2024-02-01T09:00:00Z"'
    return xml(f"<w:{kind} {who}>", content, f"</w:{kind}>") if content else xml(f"<w:{kind} {who}/>")


# Parts and the package


def part(root, content, strict=False, attributes=""):
    if strict:
        for old, new in (("<w:left ", "<w:start "), ("<w:right ", "<w:end ")):
            content = content.replace(old, new)
    names = STRICT if strict else {**TRANSITIONAL, **EXTENSIONS}
    spaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in names.items())
    return f"{PROLOGUE}<w:{root}{spaces}{attributes}>{content}</w:{root}>"


def relationships(items):
    lines = "".join(
        f'<Relationship Id="{id}" Type="{kind}" Target="{target}"{mode}/>' for id, kind, target, mode in items
    )
    return f'{PROLOGUE}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def content_types(overrides):
    return (
        f'{PROLOGUE}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides)
        + "</Types>"
    )


def document(
    *body,
    styles=None,
    numbering=None,
    footnotes=None,
    endnotes=None,
    header=None,
    footer=None,
    related=(),
    strict=False,
):
    """The files of a .docx as (name, text or bytes).

    `related` holds (id, type, target, content, content type) of further parts; without content, of a target outside.
    """
    relationship = (STRICT if strict else TRANSITIONAL)["r"]
    parts, links, types = [], [], []
    for name, root, content in (
        ("styles", "styles", styles),
        ("numbering", "numbering", numbering),
        ("footnotes", "footnotes", footnotes),
        ("endnotes", "endnotes", endnotes),
        ("header1", "hdr", header),
        ("footer1", "ftr", footer),
    ):
        if content is not None:
            kind = name.rstrip("1")
            parts.append((f"word/{name}.xml", part(root, content, strict)))
            links.append((f"rId{len(links) + 1}", f"{relationship}/{kind}", f"{name}.xml", ""))
            types.append((f"/word/{name}.xml", f"{WORD}{kind}+xml"))
    for id, kind, target, content, content_type in related:
        links.append((id, f"{relationship}/{kind}", target, "" if content else ' TargetMode="External"'))
        if content:
            parts.append((f"word/{target}", content))
            types.append((f"/word/{target}", content_type))
    section = "".join(
        f'<w:{kind}Reference w:type="default" r:id="{id}"/>'
        for kind in ("header", "footer")
        for id, _, target, _ in links
        if target == f"{kind}1.xml"
    )
    section += '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    section += '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
    section += 'w:header="851" w:footer="992" w:gutter="0"/>'
    content = f"<w:body>{paragraphs(body)}<w:sectPr>{section}</w:sectPr></w:body>"
    attributes = ' w:conformance="strict"' if strict else ""
    files = [
        ("[Content_Types].xml", content_types([("/word/document.xml", f"{WORD}document.main+xml"), *types])),
        ("_rels/.rels", relationships([("rId1", f"{relationship}/officeDocument", "word/document.xml", "")])),
        ("word/document.xml", part("document", content, strict, attributes)),
    ]
    if links:
        files.append(("word/_rels/document.xml.rels", relationships(links)))
    return files + parts


def write(path, files):
    """Packs the files in the order given, dated 1980-01-01, so that the same text gives the same bytes."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            archive.writestr(entry, content, compresslevel=6)


# Styles, numbering and notes


def style(id, name, based=None, ppr="", default=False):
    return xml(
        f'<w:style w:type="paragraph"{DEFAULT if default else ""} w:styleId="{id}"><w:name w:val="{name}"/>',
        f'<w:basedOn w:val="{based}"/>' if based else "",
        f"<w:pPr>{ppr}</w:pPr>" if ppr else "",
        "</w:style>",
    )


def level(number, form, text, suffix=None, style=None, legal=False):
    """A level of an abstract numbering: `form` is its w:numFmt, `text` its w:lvlText, `style` the one linked to it."""
    return xml(
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>',
        f'<w:pStyle w:val="{style}"/>' if style else "",
        "<w:isLgl/>" if legal else "",
        f'<w:suff w:val="{suffix}"/>' if suffix else "",
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>',
    )


def abstract(number, *levels):
    return xml(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>', *levels, "</w:abstractNum>"
    )


def instance(number, abstract, starts=None):
    """A list of an abstract numbering; `starts` gives for a level where this list starts again."""
    overrides = "".join(
        f'<w:lvlOverride w:ilvl="{l}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for l, start in (starts or {}).items()
    )
    return xml(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{overrides}</w:num>')


def notes(kind, text):
    """The content of footnotes.xml or endnotes.xml: the two separators that Word always writes, and the note 1."""
    mark = f"<w:{kind}Ref/>"
    return xml(
        f'<w:{kind} w:type="separator" w:id="-1">{p(r(Xml("<w:separator/>")))}</w:{kind}>',
        f'<w:{kind} w:type="continuationSeparator" w:id="0">{p(r(Xml("<w:continuationSeparator/>")))}</w:{kind}>',
        f'<w:{kind} w:id="1">{p(r(Xml(mark), rpr=RAISED), " " + text)}</w:{kind}>',
    )


def note(kind):
    return r(Xml(f'<w:{kind}Reference w:id="1"/>'), rpr=RAISED)
