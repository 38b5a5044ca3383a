namespace Governance.Core.Rules;
internal static class StableHash { public static UInt128 Of(ReadOnlySpan<byte> text, ulong key) { UInt128 h = key; foreach (var b in text) h = (h ^ b) * new UInt128(0x1000000, 0x13B); return h; } }
