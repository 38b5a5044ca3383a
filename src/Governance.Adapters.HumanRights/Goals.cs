using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.HumanRights;

/// <summary>
/// Sustainable Development Goals and targets by their labels, such as <c>10.7 - Responsible and well-managed migration
/// policies</c>. Those that the shipped framework holds become links; the words of others travel with the record.
/// </summary>
internal static partial class Goals
{
    private const string Framework = "sdg";

    private static readonly Dictionary<string, FrameworkObjective> Known = ShippedFrameworks.All.First(f => f.Id == Framework).Objectives!.ToDictionary(o => o.Id);

    /// <summary>The links of some labels; none for a goal or target that is not shipped.</summary>
    public static IList<FrameworkLink> Read(IEnumerable<string> labels) => [.. labels
        .Select(l => Label().Match(l)).Where(m => m.Success).Select(m => $"{Framework}-{m.Groups["code"].Value.ToLowerInvariant()}").Where(Known.ContainsKey).Distinct()
        .Select(id => new FrameworkLink { ObjectiveId = id, Basis = LinkBasis.Stated })];

    public static IEnumerable<string> Write(IEnumerable<FrameworkLink>? links) => (links ?? [])
        .Where(l => Known.ContainsKey(l.ObjectiveId))
        .Select(l => $"{l.ObjectiveId[(Framework.Length + 1)..]} - {Known[l.ObjectiveId].Title.Text}");

    [GeneratedRegex(@"^(?:SDG\s*)?(?<code>\d{1,2}(?:\.(?:\d{1,2}|[a-zA-Z]))?)(?:\s*[-–:].*)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Label();
}
