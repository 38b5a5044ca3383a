using Governance.Core.Formats;

namespace Governance.Core.Testing;

/// <summary>What a writer made of some records.</summary>
/// <param name="File">The main file.</param>
/// <param name="All">All files, to compare two writings.</param>
/// <param name="Report">The report.</param>
internal sealed record Writing(byte[] File, string All, WriteReport Report);
