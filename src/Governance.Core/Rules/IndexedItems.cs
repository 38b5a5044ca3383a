using System.Collections;

namespace Governance.Core.Rules;

/// <summary>The items of a list with their indexes; none where there is no list. To go over them takes no memory.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <param name="list">The list.</param>
internal readonly struct IndexedItems<T>(IList<T>? list) : IEnumerable<(int Index, T Item)>
{
    public Enumerator GetEnumerator() => new(list);

    IEnumerator<(int Index, T Item)> IEnumerable<(int Index, T Item)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(IList<T>? list) : IEnumerator<(int Index, T Item)>
    {
        private readonly int _count = list?.Count ?? 0;
        private int _index = -1;

        public readonly (int Index, T Item) Current => (_index, list![_index]);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_index < _count;

        public void Reset() => _index = -1;

        public readonly void Dispose()
        {
        }
    }
}
