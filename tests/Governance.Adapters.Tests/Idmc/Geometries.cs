using Governance.Adapters.Idmc;
using Governance.Core;

namespace Governance.Adapters.Tests.Idmc;

/// <summary>Positions of GeoJSON in a cell.</summary>
public class Geometries
{
    [Theory]
    [InlineData("[[-0.05, 16.25]]", 1)]
    [InlineData(" [[-0.05,16.25],\n[1.5e0 , 17.75]] ", 2)]
    [InlineData("[]", null)]
    [InlineData("[[]]", null)]
    [InlineData("[[1]]", null)]
    [InlineData("[[1,2,3]]", null)]
    [InlineData("[[1,2],]", null)]
    [InlineData("[[1,2][3,4]]", null)]
    [InlineData("[[1,2]", null)]
    [InlineData("[[1,\"2\"]]", null)]
    [InlineData("[1,2]", null)]
    [InlineData("[[[1,2]]]", null)]
    [InlineData("A, Gao", null)]
    [InlineData("", null)]
    public void Cell_has_as_many_positions_as_it_lists_or_is_none(string cell, int? count) => Assert.Equal(count, Geometry.Count(cell));

    [Fact]
    public void Cell_that_is_no_geometry_costs_no_exception()
    {
        var (thrown, thread) = (0, Environment.CurrentManagedThreadId);
        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            Assert.Null(Geometry.Count("[[1,2],x"));
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        Assert.Equal(0, thrown);

        void Count(object? sender, System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs e) => thrown += Environment.CurrentManagedThreadId == thread ? 1 : 0;
    }

    [Fact]
    public void What_is_written_is_read_as_the_same()
    {
        GeoPoint?[] points = [new(16.25m, -0.05m), new(17.75m, 1.5m)];
        List<Place> places = [new(), new()];
        Assert.True(Geometry.TryRead(Geometry.Write(points)!, places));
        Assert.Equal(points, places.Select(p => p.Point));
        Assert.False(Geometry.TryRead("[[200, 1]]", [new()]));
    }
}
