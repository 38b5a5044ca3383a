using System.Collections;
using System.Runtime.CompilerServices;

namespace Governance.Core.Tests.Rules;

/// <summary>A record in which every object and list is present once, to show that a walker visits them all.</summary>
internal static class FilledRecord
{
    public static Record Of(Type type)
    {
        var record = (Record)Activator.CreateInstance(type)!;
        Fill(record);
        return record;
    }

    /// <summary>Pointers of every object of a type within a record.</summary>
    public static IReadOnlyList<string> PointersOf<T>(object owner, string at = "")
    {
        var found = new List<string>();
        foreach (var property in owner.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
        {
            var pointer = at + "/" + System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var value = property.GetValue(owner);
            if (value is IList list && value is not string)
            {
                for (var i = 0; i < list.Count; i++)
                    Add(list[i], $"{pointer}/{i}");
            }
            else
            {
                Add(value, pointer);
            }
        }

        return found;

        void Add(object? value, string pointer)
        {
            if (value is T)
                found.Add(pointer);
            else if (value is not null && IsOurs(value.GetType()))
                found.AddRange(PointersOf<T>(value, pointer));
        }
    }

    private static void Fill(object owner)
    {
        foreach (var property in owner.GetType().GetProperties().Where(p => p.CanWrite))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (type == typeof(Period))
                property.SetValue(owner, Period.At(PartialDate.Parse("2021")));
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>) && IsOurs(type.GetGenericArguments()[0]))
                property.SetValue(owner, ListOf(type.GetGenericArguments()[0]));
            else if (IsOurs(type))
                property.SetValue(owner, Make(type));
        }
    }

    private static IList ListOf(Type item)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        list.Add(Make(item));
        return list;
    }

    private static object Make(Type type)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        Fill(made);
        return made;
    }

    private static bool IsOurs(Type type) => type.IsClass && type.Namespace == "Governance.Core";
}
