using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Processing"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class ProcessingReader
{
    private static readonly MemberNames Names = new(
        "controller",
        "legalBasis",
        "sharingProtocol",
        "retainUntil");

    public static Processing Read(ref JsonInput input)
    {
        input.Start();
        string? controller = null;
        string? legalBasis = null;
        string? sharingProtocol = null;
        PartialDate? retainUntil = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    controller = JsonInput.Text(ref input);
                    break;
                case 1:
                    legalBasis = JsonInput.Text(ref input);
                    break;
                case 2:
                    sharingProtocol = JsonInput.Text(ref input);
                    break;
                case 3:
                    retainUntil = JsonInput.Date(ref input);
                    break;
            }
        }

        return new Processing
        {
            Controller = controller,
            LegalBasis = legalBasis,
            SharingProtocol = sharingProtocol,
            RetainUntil = retainUntil,
        };
    }
}
