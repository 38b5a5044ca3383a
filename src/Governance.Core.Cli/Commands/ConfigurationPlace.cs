using System.Globalization;
using System.Text.Json;
using Governance.Core.Json;

namespace Governance.Core.Cli.Commands;

/// <summary>Where a word stands that a configuration says of its inputs, for what is told of it.</summary>
internal static class ConfigurationPlace
{
    /// <summary>The file with line and column, as findings are placed; the file alone where the word is not found.</summary>
    /// <param name="file">The configuration, which was read and is sound.</param>
    /// <param name="members">The members of an input that may hold the word.</param>
    /// <param name="word">The word.</param>
    public static string Of(string file, string[] members, string word)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // It was read a moment ago; what is wrong with it is told without its place.
            return file;
        }

        ReadOnlySpan<byte> utf8 = bytes.AsSpan(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        var reader = new Utf8JsonReader(utf8);
        var (top, member) = ("", "");
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                (top, member) = reader.CurrentDepth == 1 ? (reader.GetString()!, "") : (top, reader.GetString()!);
            else if (top == "inputs" && reader.TokenType == JsonTokenType.String && members.Contains(member) && reader.ValueTextEquals(word))
            {
                var at = TextPosition.Start.After(utf8[..(int)reader.TokenStartIndex]);
                return string.Create(CultureInfo.InvariantCulture, $"{file}:{at.Line}:{at.Column}");
            }
        }

        return file;
    }
}
