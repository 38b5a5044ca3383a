using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Adapters.Tests;

/// <summary>A table as the list of objects that interfaces make of it: a member a cell, and none for a blank one.</summary>
internal static class ObjectList
{
    /// <param name="csv">The table, with one header row.</param>
    /// <param name="isEven">Whether only columns that each row fills are taken, so that all objects have the same members.</param>
    public static string Of(string csv, bool isEven = false)
    {
        var rows = Grid.OfAsync(Encoding.UTF8.GetBytes(csv)).GetAwaiter().GetResult();
        var list = new JsonArray();
        foreach (var row in rows.Skip(1))
        {
            var item = new JsonObject();
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Length > 0 && (!isEven || rows.TrueForAll(r => r[i].Length > 0)))
                    item[rows[0][i]] = row[i];
            }

            list.Add((JsonNode)item);
        }

        return list.ToJsonString();
    }
}
