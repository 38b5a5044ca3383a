using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Governance.Core.Json;

/// <summary>Writes one member of an object: nothing where it is absent or an empty collection.</summary>
/// <param name="member">What System.Text.Json knows of it.</param>
/// <param name="write">Writes its values.</param>
/// <param name="encoder">Encodes its name.</param>
internal sealed class MemberWriter(JsonPropertyInfo member, WriteValue write, JavaScriptEncoder? encoder)
{
    private readonly byte[] _name = [(byte)'"', .. JsonEncodedText.Encode(member.Name, encoder).EncodedUtf8Bytes, (byte)'"', (byte)':'];
    private readonly Func<object, object?> _get = member.Get!;
    private readonly bool _mayBeEmpty = member.ShouldSerialize is not null;

    public void Write(ref JsonOutput output, object of)
    {
        if (_get(of) is not { } value || (_mayBeEmpty && IsEmpty(value)))
            return;
        output.Name(_name);
        write(ref output, value);
    }

    private static bool IsEmpty(object value) => value is ICollection list ? list.Count == 0 : !((IEnumerable)value).GetEnumerator().MoveNext();
}
