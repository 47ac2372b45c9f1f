"""Makes Word files that no reader should believe: archives that are cut off, encrypted, too large or not what they say.

    archives.py OUT_DIR
"""

import io
import struct
import sys
import zipfile
from pathlib import Path

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>'
TAIL = "</w:body></w:document>"
PARAGRAPH = "<w:p><w:r><w:t>部门预算</w:t></w:r></w:p>"


def archive(document, more=(), name="word/document.xml"):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr(name, document)
        for part, content in more:
            file.writestr(part, content)
    return memory.getvalue()


def with_size(data, name, size):
    """The archive, whose directory says another size of an entry than it has."""
    data = bytearray(data)
    at = data.rindex(name.encode())
    struct.pack_into("<I", data, at - 46 + 24, size)
    first = data.index(name.encode())
    struct.pack_into("<I", data, first - 30 + 22, size)
    return bytes(data)


def encrypted(data, name):
    """The archive, whose directory says that an entry is encrypted."""
    data = bytearray(data)
    for at in (data.index(name.encode()) - 30 + 6, data.rindex(name.encode()) - 46 + 8):
        struct.pack_into("<H", data, at, struct.unpack_from("<H", data, at)[0] | 1)
    return bytes(data)


def main():
    folder = Path(sys.argv[1])
    good = archive(HEAD + PARAGRAPH + TAIL)
    text = (HEAD + PARAGRAPH * 2000 + TAIL).encode()
    files = {
        "good": good,
        "ratio": archive(HEAD + " " * 40_000_000 + TAIL),
        "declared": with_size(archive(text), "word/document.xml", 0xFFFFFFF0),
        "lying": with_size(archive(HEAD + " " * 40_000_000 + TAIL), "word/document.xml", 1000),
        "cut": archive(text)[:-300],
        "cut-in-entry": archive(text)[:400],
        "encrypted": encrypted(good, "word/document.xml"),
        "entries": archive(HEAD + TAIL, [(f"word/x{i}", "") for i in range(10_050)]),
        "doctype": archive('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + HEAD[38:] + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>" + TAIL),
        "external": archive('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + HEAD[38:] + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>" + TAIL),
        "not-xml": archive("Das ist kein XML"),
        "broken-xml": archive(HEAD + "<w:p><w:r>" + TAIL),
        "other-root": archive("<x/>"),
        "no-document": archive(HEAD, name="word/other.xml"),
        "deep": archive(HEAD + "<w:sdt><w:sdtContent>" * 400 + PARAGRAPH + "</w:sdtContent></w:sdt>" * 400 + TAIL),
        "bad-crc": good.replace(zipfile.ZipFile(io.BytesIO(good)).getinfo("word/document.xml").CRC.to_bytes(4, "little"), b"\1\2\3\4"),
        "spans": archive(HEAD + '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>' + PARAGRAPH + "</w:tc><w:tc>" + PARAGRAPH + "</w:tc></w:tr></w:tbl>" + TAIL),
        "styles": archive(
            HEAD + '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>环</w:t></w:r></w:p>' + TAIL,
            [
                ("word/_rels/document.xml.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/styles" Target="styles.xml"/></Relationships>'),
                ("word/styles.xml", f'<w:styles xmlns:w="{W}"><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>'),
            ],
        ),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)


main()
