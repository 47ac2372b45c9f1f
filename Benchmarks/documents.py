"""Made-up disclosures of any size, as Apache Tika writes them of a Word file: a cell a line, a blank line behind a row.

Everything is written piece by piece: a process that this one starts is counted with the memory that this one had.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

NAMES = (
    "行政运行", "一般行政管理事务", "机关服务", "专项业务及机关事务管理", "行政单位离退休", "事业单位离退休",
    "机关事业单位基本养老保险缴费支出", "行政单位医疗", "事业单位医疗", "公务员医疗补助", "住房公积金", "购房补贴",
    "其他党委办公厅（室）及相关机构事务支出", "信息化建设", "森林资源培育", "农村道路建设",
)
SECTIONS = 33  # 款 of a 类, and 项 of a 款: 1,123 codes of three, five and seven digits begin with one 类.
CODES = 1 + SECTIONS + SECTIONS * SECTIONS


@dataclass(frozen=True)
class Amounts:
    """Basic and project expenditure in hundredths of a unit."""

    basic: int
    project: int

    @property
    def total(self) -> int:
        return self.basic + self.project

    def __add__(self, other: "Amounts") -> "Amounts":
        return Amounts(self.basic + other.basic, self.project + other.project)


NOTHING = Amounts(0, 0)


def write(path: Path, pieces: Iterator[str]) -> int:
    """Writes a document and returns its size in bytes."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(pieces)
    return path.stat().st_size


def rows(count: int) -> Iterator[str]:
    """One 支出总表 with at least so many codes below its total. All its sums hold."""
    yield from _expenditure("201区委部门", _categories(count), wrong=lambda item: False)


def wrong_rows(count: int) -> Iterator[str]:
    """The same with so many 项 of which the total is not the sum of its parts: one in three."""
    yield from _expenditure("201区委部门", _categories(3 * count), wrong=lambda item: item % 3 == 0)


def columns(count: int, cells: int) -> Iterator[str]:
    """One table that no schema knows, of so many columns and so many cells."""
    yield "各单位项目经费明细表\n\t预算年度：2023\n\t单位：万元\n\n"
    yield _row(["序号", "项目名称", *(f"{number}号单位经费" for number in range(3, count + 1))])
    for number in range(1, cells // count + 1):
        figures = (_figure(_noise(number * count + column) % 1_000_000) for column in range(3, count + 1))
        yield _row([str(number), _name(number), *figures])
    yield "\n\n"


def tables(count: int) -> Iterator[str]:
    """So many small tables with titles, each below a heading that names its own organization."""
    for number in range(1, count + 1):
        yield f"清溪县第{number}中学2023年部门预算\n"
        yield from _expenditure(f"{number:06}清溪县第{number}中学", [_Category(201 + number % 30, number, 1, 3)], lambda item: False)


def paragraphs(count: int) -> Iterator[str]:
    """So many paragraphs that state figures, and one small table that some of them are about."""
    yield from _expenditure("201区委部门", [_Category(201, 1, 1, 3)], wrong=lambda item: False)
    for number in range(1, count + 1):
        last, this = (_noise(2 * number + year) % 100_000 for year in (0, 1))
        change = "增加" if this >= last else "减少"
        yield (f"{number}、{NAMES[number % len(NAMES)]}{_figure(this)}万元，与上年预算{_figure(last)}万元相比"
               f"{change}{_figure(abs(this - last))}万元，主要原因是第{number}批项目的数量有变化。\n")


@dataclass(frozen=True)
class _Category:
    """A 类 with the 款 and 项 below it. `seed` makes its amounts."""

    number: int
    seed: int
    sections: int
    items: int

    def item(self, section: int, item: int) -> Amounts:
        noise = _noise((self.seed * SECTIONS + section) * SECTIONS + item)
        return Amounts(noise % 100_000 + 1, noise // 100_000 % 100_000 if noise % 4 == 0 else 0)

    def section(self, section: int) -> Amounts:
        return sum((self.item(section, item) for item in range(self.items)), NOTHING)

    def total(self) -> Amounts:
        return sum((self.section(section) for section in range(self.sections)), NOTHING)


def _categories(codes: int) -> list[_Category]:
    full, rest = divmod(codes, CODES)
    categories = [_Category(100 + number, number, SECTIONS, SECTIONS) for number in range(full)]
    if rest:
        categories.append(_Category(100 + full, full, max(1, rest // (SECTIONS + 1)), SECTIONS))
    return categories


def _expenditure(organization: str, categories: list[_Category], wrong: Callable[[int], bool]) -> Iterator[str]:
    """A 支出总表 in the county form: the total, then each 类 with its 款 and 项. `wrong` says which 项 do not add up."""
    yield f"部门预算支出总表\n\t{organization}\n\t预算年度：2023\n\t单位：万元\n\n"
    yield _row(["序号", "功能分类科目", "合计", "基本支出", "项目支出", "经营支出", "上解上级支出", "对附属单位补助支出"])
    yield _row(["", "科目编码", "科目名称", "", "", "", "", "", ""])
    yield _row(["栏次", *"12345678"])
    number = 1
    yield _code(number, "", "合计", sum((category.total() for category in categories), NOTHING))
    for category in categories:
        number += 1
        yield _code(number, f"{category.number}", _name(number), category.total())
        for section in range(category.sections):
            number += 1
            code = f"{category.number}{section + 1:02}"
            yield _code(number, code, _name(number), category.section(section))
            for item in range(category.items):
                number += 1
                excess = 7 + number % 90 if wrong(item) else 0
                amounts = category.item(section, item)
                yield _code(number, f"{code}{item + 1:02}", _name(number), amounts, excess)
    yield "\n\n"


def _code(number: int, code: str, name: str, amounts: Amounts, excess: int = 0) -> str:
    project = _figure(amounts.project) if amounts.project else ""
    return _row([str(number), code, name, _figure(amounts.total + excess), _figure(amounts.basic), project, "", "", ""])


def _name(number: int) -> str:
    return f"{NAMES[number % len(NAMES)]}（第{number}批）"


def _row(cells: list[str]) -> str:
    return "".join(f"\t{cell}\n" for cell in cells) + "\n"


def _figure(hundredths: int) -> str:
    return f"{hundredths // 100}.{hundredths % 100:02}"


def _noise(seed: int) -> int:
    """A number that looks like chance and is the same in every run."""
    return (seed * 2654435761 + 12345) % 4294967291
