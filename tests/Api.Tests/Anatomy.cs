using System.Reflection;

namespace DisputeHelper.Tests;

/// <summary>What a type is made of: its bases, fields, parameters, results and the locals of its methods.</summary>
internal static class Anatomy
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> TypesIn(Type type) => Parts(type).Where(part => part is not null).SelectMany(part => Opened(part!)).Distinct();

    private static IEnumerable<Type?> Parts(Type type)
    {
        yield return type.BaseType;
        foreach (var face in type.GetInterfaces()) yield return face;
        foreach (var field in type.GetFields(All)) yield return field.FieldType;
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            if (method is MethodInfo { ReturnType: var result }) yield return result;
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? []) yield return local.LocalType;
        }
    }

    private static IEnumerable<Type> Opened(Type type)
    {
        if (type.HasElementType) return Opened(type.GetElementType()!);
        return type.IsGenericType && !type.IsGenericTypeDefinition ? type.GetGenericArguments().SelectMany(Opened).Append(type) : [type];
    }
}
