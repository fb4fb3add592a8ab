using System.Reflection;
using Parley.Text;

namespace Parley.House;

/// <summary>What is handed on is immutable: a public type of Parley.Text has no settable property and no public field.</summary>
public class MutabilityTests
{
    public static TheoryData<Type> Values => new(typeof(Article).Assembly.GetExportedTypes().Where(type => !type.IsEnum));

    [Theory, MemberData(nameof(Values))]
    public void Values_cannot_be_changed(Type type)
    {
        var settable = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit")
                && property.DeclaringType == type)
            .Select(property => property.Name);
        Assert.Empty(settable);
        Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(field => field.Name));
    }

    [Theory, MemberData(nameof(Values))]
    public void Values_hold_no_mutable_collection(Type type)
    {
        string[] mutable = ["List`1", "Dictionary`2", "HashSet`1"];
        var held = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsArray || mutable.Contains(property.PropertyType.Name))
            .Select(property => property.Name);
        Assert.Empty(held);
    }
}
