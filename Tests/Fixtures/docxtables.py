"""The documents docx-* that are about tables, and the rows that all documents share."""

from docxparts import cell, document, held, p, row, style, table, xml

TITLE = "一般公共预算支出表"
HEADER = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"]
TOTAL = ["", "合计", "1,234.50", "1,200.50", "34.00"]
BODY = [
    ["213", "农林水支出", "1,234.50", "1,200.50", "34.00"],
    ["21302", "林业和草原", "1,234.50", "1,200.50", "34.00"],
    ["2130201", "行政运行", "1,200.50", "1,200.50", ""],
    ["2130205", "森林资源培育", "34.00", "", "34.00"],
]
CONTEXT = row(cell("305清溪县林业局", span=2), "预算年度：2024", cell("单位：万元", span=2))
CASES = {}


def top(text):
    """A cell that the cells below it go on with."""
    return cell(text, vmerge="restart")


def case(function):
    CASES["docx-" + function.__name__.replace("_", "-")] = function
    return function


@case
def merged_header():
    two = top("科目编码"), top("科目名称")
    return document(
        p("收入总表"),
        table(
            9,
            row(cell("305清溪县林业局", span=3), cell("预算年度：2024", span=3), cell("单位：万元", span=3)),
            row(top("序号"), cell("功能分类科目", span=2), top("合计"), cell("本年收入", span=4), top("上年结转")),
            row(held(), *two, held(), top("小计"), cell("财政拨款收入", span=2), top("事业收入"), held()),
            row(held(), held(), held(), held(), held(), "一般公共预算拨款收入", "政府性基金预算拨款收入", held(), held()),
            row(cell("栏次", span=3), "1", "2", "3", "4", "5", "6"),
            ["1", "", "合计", "1,250.00", "1,234.50", "1,200.50", "14.00", "20.00", "15.50"],
            ["2", "213", "农林水支出", "1,250.00", "1,234.50", "1,200.50", "14.00", "20.00", "15.50"],
            ["3", "21302", "林业和草原", "1,250.00", "1,234.50", "1,200.50", "14.00", "20.00", "15.50"],
            ["4", "2130201", "行政运行", "1,250.00", "1,234.50", "1,200.50", "14.00", "20.00", "15.50"],
        ),
    )


@case
def tbl_header():
    return document(
        p(TITLE),
        p("305清溪县林业局"),
        p("预算年度：2024"),
        p("单位：万元"),
        table(
            5,
            row(top("科目编码"), top("科目名称"), cell("一般公共预算支出", span=3), header=True),
            row(held(), held(), "合计", "基本支出", "项目支出", header=True),
            row(*TOTAL, header=False),
            *BODY,
        ),
    )


@case
def merged_body():
    return document(
        p(TITLE),
        table(5, CONTEXT, HEADER, row(cell("合计", span=2), *TOTAL[2:]), *BODY),
        p("森林巡护经费绩效目标表"),
        table(
            6,
            row("绩效目标", cell("1.按计划巡护林区。", "2.及时发现并报告险情。", span=5)),
            ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
            row(top("产出指标"), top("数量指标"), "巡护次数", "全年巡护次数", "≥24次", "预算安排"),
            row(held(), held(), "记录册数", "全年记录的册数", "≥12册", "预算安排"),
            row(held(), "质量指标", "巡护合格率", "合格次数占总次数的比率", "≥95%", "历史标准"),
            row("效益指标", "可持续影响指标", "资源保护", "保护森林资源", "优", "实际情况"),
        ),
    )


@case
def grid_before_after():
    return document(
        p(TITLE),
        table(
            5,
            CONTEXT,
            row("科目编码", "科目名称", cell("一般公共预算支出", span=3)),
            row("合计", "基本支出", "项目支出", before=2),
            row(*TOTAL[1:], before=1),
            *BODY[:2],
            row(*BODY[2][:4], after=1),
            BODY[3],
        ),
    )


@case
def phantom_grid_columns():
    def wide(cells, grid, *spans):
        """A row whose cells span so many columns of the grid each."""
        columns, start = [], 0
        for text, span in zip(cells, spans, strict=True):
            columns.append(cell(text, span=span, width=sum(grid[start : start + span])))
            start += span
        return row(*columns)

    always = [1200, 45, 2600, 1700, 30, 1670, 1700]
    drifting = [1200, 45, 2600, 1700, 30, 1670, 40, 1660]
    return document(
        p(TITLE),
        table(
            always,
            wide(["305清溪县林业局", "预算年度：2024", "单位：万元"], always, 3, 1, 3),
            *[wide(cells, always, 1, 2, 1, 2, 1) for cells in (HEADER, TOTAL, *BODY)],
        ),
        p("政府性基金预算支出表"),
        table(
            drifting,
            wide(["305清溪县林业局", "预算年度：2024", "单位：万元"], drifting, 3, 2, 3),
            wide(["功能分类科目", "政府性基金预算支出"], drifting, 3, 5),
            wide(HEADER, drifting, 1, 2, 1, 2, 2),
            wide(["", "合计", "80.00", "", "80.00"], drifting, 2, 1, 1, 2, 2),
            wide(["212", "城乡社区支出", "80.00", "", "80.00"], drifting, 2, 1, 2, 1, 2),
            wide(["21208", "国有土地使用权出让收入安排的支出", "80.00", "", "80.00"], drifting, 1, 2, 2, 2, 1),
            wide(["2120804", "农村基础设施建设支出", "80.00", "", "80.00"], drifting, 2, 1, 1, 3, 1),
        ),
    )


@case
def nested_table():
    detail = table([800, 800], ["装备", "20.00"], ["培训", "10.00"])
    return document(
        p("专题计划表"),
        table(
            3,
            ["305清溪县林业局", "预算年度：2024", "单位：万元"],
            ["项目", "明细", "金额"],
            row("森林防火", cell("其中：", detail, "以上为明细。"), "30.00"),
            row("苗木采购", "无", "4.00"),
            row("合计", "", "34.00"),
        ),
        p(TITLE),
        table([8500], row(cell(table(5, CONTEXT, HEADER, TOTAL, *BODY), width=8500))),
        p(),
        table([8500], row(cell("说明：本表按功能分类科目列示。", width=8500))),
        p("以上为全部表格。"),
    )


@case
def strict():
    return document(
        p("一、部门预算表", style="1", jc="start"),
        p(TITLE),
        table(5, CONTEXT, HEADER, TOTAL, *BODY),
        styles=xml(style("a", "Normal", default=True), style("1", "heading 1", "a", '<w:outlineLvl w:val="0"/>')),
        strict=True,
    )


@case
def hmerge():
    def merged(text, count):
        return [cell(text, hmerge="restart"), *[cell(hmerge="continue") for _ in range(count - 1)]]

    return document(
        p(TITLE),
        table(
            5,
            row(*merged("305清溪县林业局", 2), "预算年度：2024", *merged("单位：万元", 2)),
            row(*merged("功能分类科目", 2), *merged("一般公共预算支出", 3)),
            HEADER,
            row(*merged("合计", 2), *TOTAL[2:]),
            *BODY,
        ),
    )


@case
def continued_table():
    return document(
        p(TITLE),
        table(5, CONTEXT, HEADER, TOTAL, *BODY[:2]),
        p("续表"),
        p("单位：万元"),
        table(5, HEADER, *BODY[2:]),
    )
