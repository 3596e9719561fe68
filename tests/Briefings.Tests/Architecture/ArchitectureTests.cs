using Mono.Cecil;
using Xunit;

namespace Briefings.Tests.Architecture;

/// <summary>
/// The house stands as DESIGN.md draws it; each test is also seen to fail, on a house that is wrong on purpose.
/// </summary>
public sealed class ArchitectureTests
{
    private static readonly IReadOnlyList<TypeDefinition> Wrong = Assemblies.Wrong("Briefings.Read.Wrong");

    [Fact]
    public void Arrows_between_rooms_go_one_way()
    {
        Expect.NoFault(Rooms.Unplanned(Assemblies.All));
        Expect.NoFault(Rooms.WrongArrows(Assemblies.All));
        Assert.Equal(
            ["PageHelper (Read) uses Briefings.Search.SearchIndexer (Search)"],
            Short(Rooms.WrongArrows(Wrong))
        );
    }

    [Fact]
    public void Every_package_is_used_in_its_owners_room_only()
    {
        Expect.NoFault(Rooms.StrayPackages(Assemblies.All));
        Assert.Contains(Rooms.StrayPackages(Wrong), s => s.EndsWith(" of AngleSharp", StringComparison.Ordinal));
    }

    [Fact]
    public void No_interface_has_a_single_implementation()
    {
        Expect.NoFault(Shapes.LonelyInterfaces(Assemblies.All));
        Assert.Equal(["ILonely"], Short(Shapes.LonelyInterfaces(Wrong)));
    }

    [Fact]
    public void No_static_field_changes()
    {
        Expect.NoFault(Shapes.MutableStatics(Assemblies.All));
        Assert.Single(Shapes.MutableStatics(Wrong));
    }

    [Fact]
    public void Names_are_terms_of_the_field()
    {
        Expect.NoFault(Shapes.EmptyNames(Assemblies.All));
        Assert.Equal(["PageHelper"], Short(Shapes.EmptyNames(Wrong)));
    }

    [Fact]
    public void Nothing_reflects()
    {
        Expect.NoFault(Shapes.Reflection(Assemblies.All));
        Assert.NotEmpty(Shapes.Reflection(Wrong));
    }

    private static IEnumerable<string> Short(IEnumerable<string> faults) =>
        faults.Select(f => f.Replace("Briefings.Read.Wrong.", "", StringComparison.Ordinal));
}
