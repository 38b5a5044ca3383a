using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="SupportPlan"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class SupportPlanReader
{
    private static readonly MemberNames Names = new(
        "objectives",
        "actions",
        "types",
        "plannedEnd",
        "actualEnd");

    public static SupportPlan Read(ref JsonInput input)
    {
        input.Start();
        string? objectives = null;
        string? actions = null;
        List<string>? types = null;
        PartialDate? plannedEnd = null;
        PartialDate? actualEnd = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    objectives = JsonInput.Text(ref input);
                    break;
                case 1:
                    actions = JsonInput.Text(ref input);
                    break;
                case 2:
                    types = JsonInput.List(ref input, JsonInput.Text);
                    break;
                case 3:
                    plannedEnd = JsonInput.Date(ref input);
                    break;
                case 4:
                    actualEnd = JsonInput.Date(ref input);
                    break;
            }
        }

        return new SupportPlan
        {
            Objectives = objectives,
            Actions = actions,
            Types = types,
            PlannedEnd = plannedEnd,
            ActualEnd = actualEnd,
        };
    }
}
