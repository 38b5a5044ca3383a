namespace Governance.Core.Diagnostics;

/// <summary>The texts of one code in one language.</summary>
/// <param name="Title">A short clause.</param>
/// <param name="Message">The sentence of a finding, with placeholders.</param>
/// <param name="What">What is checked, exactly.</param>
/// <param name="Why">Why it matters to the people in the data and those who use it.</param>
/// <param name="Mend">How to put it right.</param>
public sealed record MessageText(string Title, string Message, string? What, string? Why, string? Mend);
