"""The documents docx-* that are about what stands in and around paragraphs."""

import base64
import io

from docxparts import (
    EXTENSIONS, PROLOGUE, TRANSITIONAL, Xml, abstract, bookmark, cell, content_types, document, field, instance, level,
    note, notes, p, r, relationships, row, sdt, style, t, table, tracked, write, xml,
)
from docxtables import BODY, CONTEXT, HEADER, TITLE, TOTAL, case


@case
def content_controls():
    return document(
        p(sdt(r("2024年"), "年度"), "部门预算"),
        sdt(xml(p(TITLE), table(5, CONTEXT, HEADER, TOTAL, *BODY)), "表格"),
        p("专题计划表"),
        table(
            3,
            row(sdt(cell("305清溪县林业局"), "单位"), "预算年度：2024", "单位：万元"),
            ["项目", "金额", "备注"],
            sdt(row("森林防火", "30.00", ""), "行"),
            row("苗木采购", sdt(cell("4.00"), "金额"), cell(sdt(p("春季"), "备注"))),
            row("合计", cell(p("3", sdt(r("4.0"), "数"), "0")), ""),
        ),
        sdt(p("注：金额含上年结转。"), "说明"),
    )


@case
def tracked_changes():
    def deleted(text, number):
        return tracked("del", number, r(t(text, "w:delText")))

    def inserted(text, number):
        return tracked("ins", number, r(text))

    gone = ["2130299", "其他林业和草原支出", "9.00", "-", "9.00"]
    return document(
        p("一般公共预算", deleted("拨款", 1), "支出表"),
        table(
            5,
            row(
                cell("305清溪县林业局", span=2),
                cell(p("预算年度：", deleted("2023", 2), inserted("2024", 3))),
                cell("单位：万元", span=2),
            ),
            HEADER,
            TOTAL,
            *BODY[:2],
            row(*[cell(p(deleted(c, 10 + i))) for i, c in enumerate(gone)], trpr=tracked("del", 9)),
            BODY[2],
            row(*[cell(p(inserted(c, 20 + i))) for i, c in enumerate(BODY[3])], trpr=tracked("ins", 19)),
        ),
        p("注：本表反映", rpr=tracked("del", 30)),
        p("本年支出。"),
        p(deleted("本段已删除。", 31), rpr=tracked("del", 32)),
        p(
            Xml('<w:moveFromRangeStart w:id="33" w:author="审核人" w:date="2024-02-01T09:00:00Z" w:name="move1"/>'),
            tracked("moveFrom", 34, r("金额单位为万元。")),
            Xml('<w:moveFromRangeEnd w:id="33"/>'),
            "支出按功能分类列示。",
        ),
        p(
            "不含上年结转。",
            Xml('<w:moveToRangeStart w:id="35" w:author="审核人" w:date="2024-02-01T09:00:00Z" w:name="move1"/>'),
            tracked("moveTo", 36, r("金额单位为万元。")),
            Xml('<w:moveToRangeEnd w:id="35"/>'),
        ),
    )


@case
def numbering():
    numbering = xml(
        abstract(
            0,
            level(0, "chineseCounting", "%1、", "nothing"),
            level(1, "chineseCounting", "（%2）", "nothing"),
            level(2, "decimal", "%3."),
            level(3, "decimalEnclosedCircle", "%4", "space"),
        ),
        abstract(1, level(0, "ideographTraditional", "%1、", "nothing")),
        abstract(
            2, level(0, "chineseCountingThousand", "第%1部分", "space"), level(1, "decimal", "%1.%2", "space", legal=True)
        ),
        abstract(3, level(0, "decimal", "%1", "nothing")),
        abstract(
            4,
            level(0, "japaneseCounting", "%1、", "nothing", style="af0"),
            level(1, "japaneseCounting", "（%2）", "nothing", style="af1"),
        ),
        instance(1, 0),
        instance(2, 1),
        instance(3, 2),
        instance(4, 3),
        instance(5, 4),
        instance(6, 0, {0: 1}),
        instance(7, 0, {0: 10}),
    )
    linked = '<w:numPr>%s<w:numId w:val="5"/></w:numPr>'
    styles = xml(
        style("a", "Normal", default=True),
        style("af0", "预算标题", "a", linked % ""),
        style("af1", "预算小标题", "af0", linked % '<w:ilvl w:val="1"/>'),
        style("af2", "预算标题居中", "af0", '<w:jc w:val="center"/>'),
    )
    number = cell(p(num=(4, 0)))
    return document(
        p("部门概况", num=(1, 0)),
        p("主要职责", num=(1, 1)),
        p("负责森林防火。", num=(1, 2)),
        p("负责苗木采购。", num=(1, 2)),
        p("春季苗木", num=(1, 3)),
        p("秋季苗木", num=(1, 3)),
        p("机构设置", num=(1, 1)),
        p("局机关", num=(1, 2)),
        p("预算安排", num=(1, 0)),
        p("收入预算", num=(1, 1)),
        p("甲类项目", num=(2, 0)),
        p("乙类项目", num=(2, 0)),
        p("部门预算说明", num=(3, 0)),
        p("收支情况", num=(3, 1)),
        p("绩效情况", num=(3, 1)),
        p("部门预算表", num=(3, 0)),
        p("表格目录", num=(3, 1)),
        p("名词解释", style="af0"),
        p("基本支出", style="af1"),
        p("项目支出", style="af1"),
        p("没有编号的段落", style="af0", num=(0, None)),
        p("其他说明", style="af2"),
        p("重新开始", num=(6, 0)),
        p("接着编号", num=(6, 0)),
        p("从十开始", num=(7, 0)),
        p("接着是十一", num=(7, 0)),
        p("专题计划表"),
        table(
            3,
            ["305清溪县林业局", "预算年度：2024", "单位：万元"],
            ["序号", "项目", "金额"],
            [number, "森林防火", "30.00"],
            [number, "苗木采购", "4.00"],
            ["", "合计", "34.00"],
        ),
        styles=styles,
        numbering=numbering,
    )


@case
def headings():
    styles = xml(
        style("a", "Normal", default=True),
        style("1", "heading 1", "a", '<w:keepNext/><w:outlineLvl w:val="0"/>'),
        style("2", "heading 2", "1", '<w:outlineLvl w:val="1"/>'),
        style("3", "heading 3", "2", '<w:outlineLvl w:val="2"/>'),
        style("a4", "部门小标题", "2", '<w:jc w:val="left"/>'),
        style("a5", "Body Text", "a"),
    )
    return document(
        p("第一部分 部门概况", style="1"),
        p("本部门预算由局机关编制。", style="a5"),
        p("部门职责", style="2"),
        p("负责全县林业工作。", style="a5"),
        p("机构设置", style="a4"),
        p("内设机构三个。"),
        p("第二部分 部门预算表", outline=0),
        p("本部分共一张表。", style="1", outline=9),
        p("支出预算", style="2"),
        p(TITLE, style="3"),
        table(5, CONTEXT, HEADER, TOTAL, *BODY),
        p("第三部分 名词解释", style="1"),
        p("基本支出：指为保障机构正常运转而发生的支出。"),
        styles=styles,
    )


@case
def table_of_contents():
    begin, separate, end = (r(Xml(f'<w:fldChar w:fldCharType="{kind}"/>')) for kind in ("begin", "separate", "end"))

    def entry(text, anchor, page):
        link = xml(r(text), r(Xml("<w:tab/>")), field(f"PAGEREF {anchor} \\h", page))
        return xml(f'<w:hyperlink w:anchor="{anchor}" w:history="1">', link, "</w:hyperlink>")

    instruction = t(' TOC \\o "1-1" \\h \\z \\u ', "w:instrText")
    contents = xml(
        p("目  录", style="TOC"),
        p(begin, r(instruction), separate, entry("一、部门职责", "_Toc1", "1"), style="10"),
        p(entry("二、" + TITLE, "_Toc2", "2"), style="10"),
        p(end),
    )
    return document(
        xml(
            '<w:sdt><w:sdtPr><w:id w:val="1"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>',
            f"<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>{contents}</w:sdtContent></w:sdt>",
        ),
        p(bookmark(1, "_Toc1", "一、部门职责"), style="1"),
        p("负责全县林业工作。"),
        p(bookmark(2, "_Toc2", "二、" + TITLE), style="1"),
        table(5, CONTEXT, HEADER, TOTAL, *BODY),
        styles=xml(
            style("a", "Normal", default=True),
            style("1", "heading 1", "a", '<w:outlineLvl w:val="0"/>'),
            style("TOC", "TOC Heading", "1", '<w:outlineLvl w:val="9"/>'),
            style("10", "toc 1", "a"),
        ),
    )


@case
def header_footer_notes():
    amount = cell(p("1,234.50", note("footnote")))
    return document(
        p(TITLE, note("endnote")),
        table(5, CONTEXT, HEADER, ["", "合计", amount, "1,200.50", "34.00"], *BODY),
        header=p("清溪县林业局2024年部门预算", jc="right"),
        footer=p("第", field("PAGE", "1"), "页", jc="center"),
        footnotes=notes("footnote", "含上年结转34.00万元。"),
        endnotes=notes("endnote", "本表按功能分类科目列示。"),
    )


@case
def text_box():
    size = "position:absolute;width:220pt;height:30pt"
    boxed = f"<w:txbxContent>{p(TITLE, jc='center')}</w:txbxContent>"
    choice = xml(
        '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" ',
        'relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">',
        '<wp:simplePos x="0" y="0"/>',
        '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>',
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>',
        '<wp:extent cx="2794000" cy="381000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/>',
        '<wp:docPr id="1" name="文本框 1"/><wp:cNvGraphicFramePr/>',
        f'<a:graphic><a:graphicData uri="{EXTENSIONS["wps"]}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>',
        '<a:xfrm><a:off x="0" y="0"/><a:ext cx="2794000" cy="381000"/></a:xfrm>',
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{boxed}</wps:txbx><wps:bodyPr/>',
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>",
    )
    fallback = f'<w:pict><v:rect id="文本框 1" style="{size}"><v:textbox>{boxed}</v:textbox></v:rect></w:pict>'
    unit = f"<w:txbxContent>{p('单位：万元', jc='right')}</w:txbxContent>"
    old = f'<w:pict><v:rect id="文本框 2" style="{size}"><v:textbox>{unit}</v:textbox></v:rect></w:pict>'
    return document(
        p(
            r(
                Xml(
                    f'<mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
                    f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
                )
            )
        ),
        p("305清溪县林业局  2024年", r(Xml(old))),
        table(5, HEADER, TOTAL, *BODY),
    )


@case
def runs():
    tab, hyphen, soft, line = (Xml(f"<w:{tag}/>") for tag in ("tab", "noBreakHyphen", "softHyphen", "br"))
    checked = Xml('<w:sym w:font="Wingdings" w:char="F0FE"/>')
    empty = Xml('<w:sym w:font="Wingdings" w:char="F0A8"/>')
    misspelt = Xml('<w:proofErr w:type="spellStart"/>'), "林业局", Xml('<w:proofErr w:type="spellEnd"/>')
    tags = "urn:schemas-microsoft-com:office:smarttags"
    smart = xml(f'<w:smartTag w:uri="{tags}" w:element="chsdate">', r("2024年"), "</w:smartTag>")
    link = xml('<w:hyperlink r:id="rId9">', r("http://qingxi.example.cn"), "</w:hyperlink>")
    simple = xml('<w:fldSimple w:instr=" DOCPROPERTY 年度 ">', r("2024"), "</w:fldSimple>")
    return document(
        p(bookmark(1, "_GoBack"), bookmark(2, "_Toc160000001", "一般公共", r("预算", rpr="<w:b/>")), "支出表"),
        p("305清溪县", *misspelt, r(tab), "预算年度：", simple, r(tab, "单位：万元")),
        table(
            5,
            HEADER,
            ["", "合计", cell(p("1,2", r("34.50", rpr='<w:color w:val="FF0000"/>'))), "1,200.50", "34.00"],
            ["213", cell(p(r("农林水", line, "支出"))), *BODY[0][2:]],
            ["21302", cell(p("林业和草原", r("内部备注", rpr="<w:vanish/>"))), *BODY[1][2:]],
            ["2130201", cell(p("行政", r(soft), "运行")), cell(p(field("=SUM(RIGHT)", "1,200.50"))), "1,200.50", ""],
            BODY[3],
        ),
        p("注：2020", r(hyphen), "2024年数据，", r(checked), "已公开 ", r(empty), "未公开。"),
        p(smart, "数据见", link, "  及附件。"),
        related=[("rId9", "hyperlink", "http://qingxi.example.cn/", None, None)],
    )


def workbook():
    """The smallest .xlsx that opens: a sheet with 34 in A1."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    data = '<sheetData><row r="1"><c r="A1"><v>34</v></c></row></sheetData>'
    sheet = f'{PROLOGUE}<worksheet xmlns="{main}">{data}</worksheet>'
    sheets = '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'
    book = f'{PROLOGUE}<workbook xmlns="{main}" xmlns:r="{TRANSITIONAL["r"]}">{sheets}</workbook>'
    types = [("/xl/workbook.xml", f"{kind}sheet.main+xml"), ("/xl/worksheets/sheet1.xml", f"{kind}worksheet+xml")]
    start = [("rId1", TRANSITIONAL["r"] + "/officeDocument", "xl/workbook.xml", "")]
    parts = [("rId1", TRANSITIONAL["r"] + "/worksheet", "worksheets/sheet1.xml", "")]
    stream = io.BytesIO()
    write(
        stream,
        [
            ("[Content_Types].xml", content_types(types)),
            ("_rels/.rels", relationships(start)),
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", relationships(parts)),
            ("xl/worksheets/sheet1.xml", sheet),
        ],
    )
    return stream.getvalue()


@case
def embedded_object():
    pixel = base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    )
    picture = xml(
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="952500" cy="952500"/>',
        '<wp:docPr id="1" name="图片 1" descr="清溪县林业局机构图"/>',
        f'<a:graphic><a:graphicData uri="{TRANSITIONAL["pic"]}"><pic:pic>',
        '<pic:nvPicPr><pic:cNvPr id="1" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr>',
        '<pic:blipFill><a:blip r:embed="rId8"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="952500" cy="952500"/></a:xfrm>',
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>',
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>",
    )
    sheet = xml(
        '<w:object w:dxaOrig="8000" w:dyaOrig="2000">',
        '<v:shape id="_x0000_i1025" style="width:400pt;height:100pt" o:ole="">',
        '<v:imagedata r:id="rId8" o:title=""/></v:shape>',
        '<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="_x0000_i1025" DrawAspect="Content" ObjectID="_1" ',
        'r:id="rId9"/></w:object>',
    )
    xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return document(
        p("一、机构设置"),
        p("机构设置见图：", r(picture)),
        p("二、项目支出明细表"),
        p(r(sheet)),
        p("三、" + TITLE),
        table(5, CONTEXT, HEADER, TOTAL, *BODY),
        related=[
            ("rId8", "image", "media/image1.png", pixel, "image/png"),
            ("rId9", "package", "embeddings/Microsoft_Excel_Sheet1.xlsx", workbook(), xlsx),
        ],
    )
