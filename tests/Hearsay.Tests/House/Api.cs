using System.Reflection;
using System.Runtime.CompilerServices;

namespace Hearsay.Tests.House;

/// <summary>What an assembly offers to others, as people wrote it: members that the compiler adds to records are left out.</summary>
internal static class Api
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The public types of an assembly, in order of name.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !IsGenerated(type)).OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>The public members that a type declares itself, in order of name.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared)
        .Where(member => member is not Type && !IsGenerated(member) && !IsAccessor(member) && !IsOfRecords(type, member))
        .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.ToString(), StringComparer.Ordinal);

    /// <summary>Every public type and member, a line each.</summary>
    public static IEnumerable<string> ListingOf(Assembly assembly)
    {
        foreach (var type in TypesOf(assembly))
        {
            yield return $"{KindOf(type)} {NameOf(type)}";
            foreach (var member in MembersOf(type)) yield return $"    {LineOf(member)}";
        }
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string LineOf(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field => FormattableString.Invariant($"{field.Name} = {field.GetRawConstantValue()}"),
        FieldInfo field => $"{StaticMark(field.IsStatic)}{NameOf(field.FieldType)} {field.Name}",
        PropertyInfo property => PropertyLine(property),
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{StaticMark(method.IsStatic)}{NameOf(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => $"{member.MemberType} {member.Name}",
    };

    private static string PropertyLine(PropertyInfo property)
    {
        var accessor = property.GetAccessors()[0];
        var setter = property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        return $"{StaticMark(accessor.IsStatic)}{NameOf(property.PropertyType)} {property.Name} {{ get;{setter} }}";
    }

    private static string StaticMark(bool isStatic) => isStatic ? "static " : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{NameOf(parameter.ParameterType)} {parameter.Name}"));

    private static string NameOf(Type type)
    {
        if (type.IsByRef) return "ref " + NameOf(type.GetElementType()!);
        if (type.IsArray) return NameOf(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner) return NameOf(inner) + "?";
        if (!type.IsGenericType) return type.Namespace is "System" || type.IsGenericParameter ? type.Name : type.FullName!;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsAccessor(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    // A record's own copies, comparisons and prints carry no mark of the compiler in every case, so they are known by name.
    private static bool IsOfRecords(Type type, MemberInfo member) => member switch
    {
        { Name: "value__" or "EqualityContract" or "<Clone>$" or "Deconstruct" or "PrintMembers" } => true,
        { Name: "op_Equality" or "op_Inequality" } => true,
        MethodInfo { Name: "Equals" or "GetHashCode" } => true,
        ConstructorInfo constructor => constructor.GetParameters() is [] || IsCopy(type, constructor),
        _ => false,
    };

    private static bool IsCopy(Type type, ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;
}
