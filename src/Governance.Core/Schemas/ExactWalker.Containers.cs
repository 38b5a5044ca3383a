using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;

namespace Governance.Core.Schemas;

internal sealed partial class ExactWalker
{
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
        var keys = _keys[_depth - 1] ??= new KeySet();
        keys.Clear();
        var seen = new bool[nodes.Length][];
        for (var i = 0; i < nodes.Length; i++)
            seen[i] = new bool[nodes[i].Names.Names.Length];
        var ordinal = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = (int)reader.TokenStartIndex;
            var known = Known(nodes, reader, out var escaped);
            _path.Enter(known, ++ordinal);
            var name = Resolve(ref reader, at);
            if (escaped)
                known = Rename(nodes, name, ordinal);
            var first = keys.Add(name, at);
            if (first >= 0)
                Duplicate(at, first);
            var each = Each(nodes, seen, name, at);
            reader.Read();
            Value(ref reader, document, each);
            _path.Leave();
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            foreach (var place in nodes[i].Required)
            {
                if (!seen[i][place])
                    Fail(ShapeDescriptors.MissingProperty, start, new DiagnosticArgument("property", nodes[i].Names.Names[place]));
            }
        }
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
        report?.Invoke(new ShapeFinding(ShapeDescriptors.DuplicateKey, at, _path.ToString(), [], first));
    }

    /// <summary>What applies to a member: the schema of its name from each subschema, or of the other names.</summary>
    private SchemaNode[] Each(SchemaNode[] nodes, bool[][] seen, ReadOnlySpan<byte> name, int at)
    {
        SchemaNode[] each = [];
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            var place = node.Names.Find(name);
            if (place >= 0)
                seen[i][place] = true;
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
        if (report is null)
        {
            _findings++;
            return;
        }

        var nearest = EditDistance.Nearest(Encoding.UTF8.GetString(name), node.Names.Names.Where((_, place) => node.Properties[place] is not null));
        if (nearest is null)
            Fail(ShapeDescriptors.UnknownProperty, at);
        else
            Fail(ShapeDescriptors.MisspelledProperty, at, new DiagnosticArgument("suggestion", nearest));
    }
}
