using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>What tells at little cost that an input holds no submissions: every table of them has one of these names, or a form with it.</summary>
internal static class Signs
{
    /// <summary>Whether an input may be of submissions, or a form itself.</summary>
    public static bool MayBe(PeekedText text)
        => text.HasCompanions || text.HasAlone("type")
            || text.Has("uuid", "_submission", "_xform", "instanceid", "__system", "submissiondate", "_parent_index", "parent_key");
}
