using System.Reflection;

namespace KnowledgeBase.Bench.Startup;

/// <summary>Events name methods and types by the addresses of the runtime's own descriptions.</summary>
internal static class RuntimeHandles
{
    /// <summary>What a method is shared by (<c>__Canon</c>) public reflection does not give back, so that its type has to be asked for.</summary>
    public static MethodBase? Method(nint address)
    {
        var handle = RuntimeMethodHandle.FromIntPtr(address);
        var inner = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(handle, [])!;
        var type = (Type)typeof(RuntimeMethodHandle)
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Single(m => m.Name == "GetDeclaringType" && m.GetParameters()[0].ParameterType.IsInterface)
            .Invoke(null, [inner])!;
        return MethodBase.GetMethodFromHandle(handle, type.TypeHandle);
    }

    public static Type? Type(nint address) => System.Type.GetTypeFromHandle(RuntimeTypeHandle.FromIntPtr(address));
}
