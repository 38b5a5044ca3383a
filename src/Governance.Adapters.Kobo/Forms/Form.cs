namespace Governance.Adapters.Kobo;

/// <summary>What an XLSForm asks.</summary>
/// <param name="Id">Its <c>form_id</c>; null where it has none.</param>
/// <param name="Questions">Its questions and repeats in their order; notes are none.</param>
internal sealed record Form(string? Id, IReadOnlyList<FormQuestion> Questions);
