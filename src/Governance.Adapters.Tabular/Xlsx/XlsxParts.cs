using System.Globalization;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>The parts of a workbook other than its cells.</summary>
internal static class XlsxParts
{
    /// <summary>Says that <see cref="OnePageWide"/> holds; stands before everything else of a sheet.</summary>
    public const string FitToPage = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";

    /// <summary>On paper: A4, landscape, all columns on one page.</summary>
    public const string OnePageWide = "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>";

    public const int DateStyle = 1;
    public const int DateTimeStyle = 2;
    public const int TimeStyle = 3;
    public const int ElapsedStyle = 4;
    public const int HeaderStyle = 5;
    public const int TextStyle = 6;

    private const double UsualWidth = 9;

    /// <summary>The columns of a wider sheet could not be read on one page.</summary>
    private const double WidestOnPage = 300;

    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Arrows = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageArrows = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>A part without a type of its own is a worksheet: how many there will be is not known yet.</summary>
    public static void WriteContentTypes(XmlText xml) => xml.Raw(Head)
        .Raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .Raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .Raw("<Default Extension=\"xml\" ContentType=\"").Raw(Types).Raw("worksheet+xml\"/>")
        .Raw("<Override PartName=\"/xl/workbook.xml\" ContentType=\"").Raw(Types).Raw("sheet.main+xml\"/>")
        .Raw("<Override PartName=\"/xl/styles.xml\" ContentType=\"").Raw(Types).Raw("styles+xml\"/>")
        .Raw("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")
        .Raw("</Types>");

    public static void WritePackageArrows(XmlText xml) => xml.Raw(Head)
        .Raw("<Relationships xmlns=\"").Raw(PackageArrows).Raw("\">")
        .Raw("<Relationship Id=\"rId1\" Type=\"").Raw(Arrows).Raw("/officeDocument\" Target=\"xl/workbook.xml\"/>")
        .Raw("<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>")
        .Raw("</Relationships>");

    public static void WriteProperties(XmlText xml, string language) => xml.Raw(Head)
        .Raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
        .Raw("<dc:language>").Text(language).Raw("</dc:language></cp:coreProperties>");

    /// <summary>The styles in the order of their numbers above; what spreadsheets expect besides is there too.</summary>
    public static void WriteStyles(XmlText xml) => xml.Raw(Head)
        .Raw("<styleSheet xmlns=\"").Raw(Main).Raw("\"><numFmts count=\"4\">")
        .Raw("<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/>")
        .Raw("<numFmt numFmtId=\"166\" formatCode=\"hh:mm:ss\"/><numFmt numFmtId=\"167\" formatCode=\"[h]:mm:ss\"/></numFmts>")
        .Raw("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>")
        .Raw("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>")
        .Raw("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>")
        .Raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"7\">")
        .Raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
        .Raw("<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>")
        .Raw("<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>")
        .Raw("<xf numFmtId=\"166\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>")
        .Raw("<xf numFmtId=\"167\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>")
        .Raw("<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>")
        .Raw("<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>")
        .Raw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");

    public static void WriteWorkbook(XmlText xml, IReadOnlyList<XlsxSheetLayout> sheets)
    {
        var active = Math.Max(0, sheets.ToList().FindIndex(s => !s.IsHidden));
        xml.Raw(Head).Raw("<workbook xmlns=\"").Raw(Main).Raw("\" xmlns:r=\"").Raw(Arrows).Raw("\"><bookViews><workbookView activeTab=\"").Number(active).Raw("\"/></bookViews><sheets>");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.Raw("<sheet name=\"").Text(sheets[i].Name).Raw("\" sheetId=\"").Number(i + 1)
                .Raw(sheets[i].IsHidden ? "\" state=\"hidden\" r:id=\"rId" : "\" r:id=\"rId").Number(i + 1).Raw("\"/>");
        }

        xml.Raw("</sheets>");
        if (sheets.Any(s => s.IsAside))
        {
            xml.Raw("<definedNames>");
            for (var i = 0; i < sheets.Count; i++)
            {
                if (sheets[i].IsAside)
                    xml.Raw("<definedName name=\"").Raw(XlsxSheet.AsideName).Raw("\" localSheetId=\"").Number(i).Raw("\" hidden=\"1\">").Text(Quoted(sheets[i].Name)).Raw("!$A$1</definedName>");
            }

            xml.Raw("</definedNames>");
        }

        xml.Raw("</workbook>");
    }

    /// <summary>The name of a sheet as formulas and links spell it.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    public static void WriteWorkbookArrows(XmlText xml, int sheets)
    {
        xml.Raw(Head).Raw("<Relationships xmlns=\"").Raw(PackageArrows).Raw("\">");
        for (var i = 1; i <= sheets; i++)
            xml.Raw("<Relationship Id=\"rId").Number(i).Raw("\" Type=\"").Raw(Arrows).Raw("/worksheet\" Target=\"worksheets/sheet").Number(i).Raw(".xml\"/>");
        xml.Raw("<Relationship Id=\"rId").Number(sheets + 1).Raw("\" Type=\"").Raw(Arrows).Raw("/styles\" Target=\"styles.xml\"/></Relationships>");
    }

    /// <summary>What stands before the rows.</summary>
    public static void WriteSheetStart(XmlText xml, XlsxSheetLayout layout)
    {
        xml.Raw(Head).Raw("<worksheet xmlns=\"").Raw(Main).Raw("\">");
        if (FitsPage(layout))
            xml.Raw(FitToPage);
        if (layout.HeaderRows > 0)
        {
            xml.Raw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"").Number(layout.HeaderRows).Raw("\" topLeftCell=\"A").Number(layout.HeaderRows + 1)
                .Raw("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        }

        var columns = Math.Max(layout.Widths.Count, layout.Kinds.Count);
        if (columns > 0)
        {
            xml.Raw("<cols>");
            for (var i = 0; i < columns; i++)
                WriteColumn(xml, layout, i);
            xml.Raw("</cols>");
        }

        xml.Raw("<sheetData>");
    }

    private static bool FitsPage(XlsxSheetLayout layout) => layout.Widths.Count > 0 && layout.Widths.Sum() <= WidestOnPage;

    private static void WriteColumn(XmlText xml, XlsxSheetLayout layout, int column)
    {
        xml.Raw("<col min=\"").Number(column + 1).Raw("\" max=\"").Number(column + 1).Raw("\" width=\"")
            .Number(column < layout.Widths.Count ? layout.Widths[column] : UsualWidth).Raw("\" customWidth=\"1\"");
        var style = column < layout.Kinds.Count ? layout.Kinds[column] switch { CellKind.Date => DateStyle, CellKind.Text => TextStyle, _ => 0 } : 0;
        if (style > 0)
            xml.Raw(" style=\"").Number(style).Raw("\"");
        xml.Raw("/>");
    }

    /// <summary>What stands behind them, in the order the format wants.</summary>
    public static void WriteSheetEnd(XmlText xml, XlsxSheetLayout layout, int rows, int width)
    {
        xml.Raw("</sheetData>");
        if (layout.HasFilter && layout.HeaderRows > 0 && width > 0)
            xml.Raw("<autoFilter ref=\"A").Number(layout.HeaderRows).Raw(":").Raw(ColumnLetters.Of(width - 1)).Number(Math.Max(rows, layout.HeaderRows)).Raw("\"/>");
        if (layout.DropDowns.Count > 0)
        {
            xml.Raw("<dataValidations count=\"").Number(layout.DropDowns.Count).Raw("\">");
            foreach (var list in layout.DropDowns)
                WriteDropDown(xml, list, layout.HeaderRows + 1);
            xml.Raw("</dataValidations>");
        }

        if (FitsPage(layout))
            xml.Raw(OnePageWide);
        xml.Raw("</worksheet>");
    }

    private static void WriteDropDown(XmlText xml, XlsxDropDown list, int firstRow)
    {
        var column = ColumnLetters.Of(list.Column);
        var source = string.Create(
            CultureInfo.InvariantCulture,
            $"{Quoted(list.ListSheet)}!${ColumnLetters.Of(list.List.FirstColumn)}${list.List.FirstRow}:${ColumnLetters.Of(list.List.LastColumn)}${list.List.LastRow}");
        xml.Raw("<dataValidation type=\"list\" errorStyle=\"").Raw(list.IsStrict ? "stop" : "warning").Raw("\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"")
            .Raw(column).Number(firstRow).Raw(":").Raw(column).Number(XlsxTableWriter.MaxRows)
            .Raw("\"><formula1>").Text(source).Raw("</formula1></dataValidation>");
    }
}
