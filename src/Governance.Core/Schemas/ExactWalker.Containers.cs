using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;

namespace Governance.Core.Schemas;

internal sealed partial class ExactWalker
{
    /// <summary>For each open object and each of its subschemas: where each known name stands, plus one; 0 where it was not met.</summary>
    private int[] _places = new int[256];
    private int _placesTop;

    private void Items(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, SchemaNode[] nodes, int start)
    {
        var each = Each(nodes, static node => node.Items);
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            _path.EnterItem(count++);
            Value(ref reader, document, each);
            _path.Leave();
        }

        foreach (var node in nodes)
        {
            if (count < node.MinItems)
                Fail(ShapeDescriptors.TooFewItems, start, new DiagnosticArgument("limit", node.MinItems));
            if (count > node.MaxItems)
                Fail(ShapeDescriptors.TooManyItems, start, new DiagnosticArgument("limit", node.MaxItems));
        }
    }

    private void Members(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, SchemaNode[] nodes, int start)
    {
        var places = OpenPlaces(nodes);
        _keys[_depth - 1]?.Clear();
        var ordinal = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = (int)reader.TokenStartIndex;
            var known = Known(nodes, reader, out var escaped);
            _path.Enter(known, ++ordinal);
            var name = Resolve(ref reader, at);
            if (escaped)
                known = Rename(nodes, name, ordinal);
            var first = known is null ? (_keys[_depth - 1] ??= new KeySet()).Add(name, at) : FirstPlace(nodes, places, name);
            if (first >= 0)
                Duplicate(at, first);
            var each = Each(nodes, places, name, at);
            reader.Read();
            Value(ref reader, document, each);
            _path.Leave();
        }

        _placesTop = places;
        foreach (var node in nodes)
        {
            foreach (var place in node.Required)
            {
                if (_places[places + place] == 0)
                    Fail(ShapeDescriptors.MissingProperty, start, new DiagnosticArgument("property", node.Names.Names[place]));
            }

            places += node.Names.Names.Length;
        }
    }

    /// <summary>Makes room for the known names of an object; answers where that room begins.</summary>
    private int OpenPlaces(SchemaNode[] nodes)
    {
        var places = _placesTop;
        foreach (var node in nodes)
            _placesTop += node.Names.Names.Length;
        if (_placesTop > _places.Length)
            Array.Resize(ref _places, _placesTop * 2);
        _places.AsSpan(places, _placesTop - places).Clear();
        return places;
    }

    /// <summary>Where a known name stood before in this object, or -1.</summary>
    private int FirstPlace(SchemaNode[] nodes, int places, ReadOnlySpan<byte> name)
    {
        foreach (var node in nodes)
        {
            var place = node.Names.Find(name);
            if (place >= 0)
                return _places[places + place] - 1;
            places += node.Names.Names.Length;
        }

        return -1;
    }

    /// <summary>The name if a subschema knows it; one with escapes is looked up when they are resolved.</summary>
    private static string? Known(SchemaNode[] nodes, in Utf8JsonReader reader, out bool escaped)
    {
        escaped = reader.ValueIsEscaped;
        return escaped ? null : Known(nodes, reader.ValueSpan);
    }

    private static string? Known(SchemaNode[] nodes, ReadOnlySpan<byte> name)
    {
        foreach (var node in nodes)
        {
            var place = node.Names.Find(name);
            if (place >= 0)
                return node.Names.Names[place];
        }

        return null;
    }

    private string? Rename(SchemaNode[] nodes, ReadOnlySpan<byte> name, int ordinal)
    {
        var known = Known(nodes, name);
        _path.Leave();
        _path.Enter(known, ordinal);
        return known;
    }

    private void Duplicate(int at, int first)
    {
        _findings++;
        if (IsWanted(ShapeDescriptors.DuplicateKey))
            _report!(new ShapeFinding(ShapeDescriptors.DuplicateKey, at, _path.ToString(), [], first));
    }

    /// <summary>What applies to a member: the schema of its name from each subschema, or of the other names.</summary>
    private SchemaNode[] Each(SchemaNode[] nodes, int places, ReadOnlySpan<byte> name, int at)
    {
        SchemaNode[] each = [];
        foreach (var node in nodes)
        {
            var place = node.Names.Find(name);
            if (place >= 0 && _places[places + place] == 0)
                _places[places + place] = at + 1;
            places += node.Names.Names.Length;
            var child = place >= 0 ? node.Properties[place] : null;
            if (child is null && node.IsClosed)
                Unknown(node, name, at);
            else if (place < 0 || child is null)
                each = Join(each, node.Additional);
            else
                each = Join(each, child);
        }

        return each;
    }

    private static SchemaNode[] Each(SchemaNode[] nodes, Func<SchemaNode, SchemaNode?> child)
    {
        SchemaNode[] each = [];
        foreach (var node in nodes)
            each = Join(each, child(node));
        return each;
    }

    private static SchemaNode[] Join(SchemaNode[] some, SchemaNode? more)
    {
        if (more is null)
            return some;
        return some.Length == 0 ? more.Together : [.. some.Union(more.Together)];
    }

    private void Unknown(SchemaNode node, ReadOnlySpan<byte> name, int at)
    {
        if (_report is null)
        {
            _findings++;
            return;
        }

        // Names that are only required stand behind those of the properties.
        var onlyRequired = Array.IndexOf(node.Properties, null);
        var nearest = EditDistance.Nearest(Encoding.UTF8.GetString(name), node.Names.Names.AsSpan(0, onlyRequired < 0 ? node.Properties.Length : onlyRequired));
        if (nearest is null)
            Fail(ShapeDescriptors.UnknownProperty, at);
        else
            Fail(ShapeDescriptors.MisspelledProperty, at, new DiagnosticArgument("suggestion", nearest));
    }
}
