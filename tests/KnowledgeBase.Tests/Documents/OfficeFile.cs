using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace KnowledgeBase.Tests.Documents;

/// <summary>Office files as Microsoft's own library sees them: it shares no code with what wrote them.</summary>
internal static class OfficeFile
{
    // What it learns of the schema it keeps.
    private static readonly ThreadLocal<OpenXmlValidator> Validator = new(() => new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019));

    /// <summary>Fails with all that the validator says against a workbook.</summary>
    public static void ShouldBeAWorkbook(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Errors(document).ShouldBeEmpty();
    }

    /// <summary>What the validator says against a package.</summary>
    public static IReadOnlyList<string> Errors(OpenXmlPackage package) =>
        [.. Validator.Value!.Validate(package)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
}
