namespace Governance.Core.Rules;
internal static class IdentifierPatterns { public static bool LooksLikeIdentifier(string text) => text.Length == 0; }
