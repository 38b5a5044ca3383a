using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>Documents of an activity.</summary>
internal static class DocumentUnits
{
    public static Unit<Activity> Document() => new ItemUnit<Activity, DocumentRef>(
        "document-link",
        "documents",
        new Part<DocumentRef>("", ("@url", "/url"))
        {
            En = "Address",
            Fr = "Adresse",
            Read = (e, d, _) => d.Url = e.Get("url")?.Trim() is { } url && IsAddress(url) ? url : null,
            Write = (d, e, _) =>
            {
                e.Set("url", Values.Attribute(d.Url));
                e.Set("format", d.Url!.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? "application/pdf" : "text/html");
            },
        },
        new Part<DocumentRef>("title", (Narratives.Member, "/title")) { En = "Title of the document", Fr = "Titre du document", Read = (e, d, s) => d.Title = Narratives.Read(e, s), Write = (d, e, s) => Narratives.Write(d.Title, e, s) },
        new Part<DocumentRef>("category", ("@code", "/kind")) { En = "Kind of document, the first one", Fr = "Type de document, le premier", Read = (e, d, _) => d.Kind = Codes.DocumentCategory.Core(e.Get("code")), Write = (d, e, _) => e.Set("code", Codes.DocumentCategory.Partner(d.Kind)) },
        new Part<DocumentRef>("language", ("@code", "/language")) { En = "Language of the document, the first one", Fr = "Langue du document, la première", Read = (e, d, _) => d.Language = e.Get("code") is { } code ? Narratives.Tag(code) : null, Write = (d, e, _) => e.Set("code", d.Language) },
        new Part<DocumentRef>("document-date", ("@iso-date", "/published")) { En = "Date of publication", Fr = "Date de publication", Read = (e, d, _) => d.Published = Values.Date(e.Get("iso-date")), Write = (d, e, _) => e.Set("iso-date", Values.First(d.Published)) })
    {
        Get = a => a.Documents,
        Set = (a, list) => a.Documents = list,
        Make = () => new DocumentRef(),
        Belongs = d => d.Url is not null,
    };

    private static bool IsAddress(string text)
        => (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal)) && text.Length > 8 && !text.AsSpan().ContainsAny(" \t\r\n");
}
