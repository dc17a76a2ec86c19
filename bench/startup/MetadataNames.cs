using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace KnowledgeBase.Bench.Startup;

/// <summary>Names methods and types of other assemblies in the metadata of this one.</summary>
internal sealed class MetadataNames
{
    private readonly MetadataBuilder metadata = new();
    private readonly Dictionary<string, AssemblyReferenceHandle> assemblies = [];
    private readonly Dictionary<Type, EntityHandle> types = [];

    public MetadataNames()
    {
        metadata.AddModule(0, metadata.GetOrAddString("startup"), metadata.GetOrAddGuid(new Guid(1, 0, 0, new byte[8])), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("startup"), new Version(0, 0, 0, 0), default, default, 0, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
    }

    public MetadataRootBuilder Root() => new(metadata);

    public UserStringHandle Text(string text) => metadata.GetOrAddUserString(text);

    /// <summary>A method of this assembly, without parameters.</summary>
    public MethodDefinitionHandle Define(string name, int body)
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, r => r.Void(), _ => { });
        return metadata.AddMethodDefinition(
            MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, metadata.GetOrAddString(name), metadata.GetOrAddBlob(signature), body, MetadataTokens.ParameterHandle(1));
    }

    /// <summary>A method of another assembly, with what it is made over.</summary>
    public EntityHandle Of(MethodBase method)
    {
        // The signature is that of the definition, in which the parameters of a generic type are still open.
        var open = method.Module.ResolveMethod(method.MetadataToken)!;
        var reference = metadata.AddMemberReference(Of(method.DeclaringType!), metadata.GetOrAddString(method.Name), metadata.GetOrAddBlob(SignatureOf(open)));
        if (!method.IsGenericMethod)
        {
            return reference;
        }

        var arguments = method.GetGenericArguments();
        var blob = new BlobBuilder();
        var encoder = new BlobEncoder(blob).MethodSpecificationSignature(arguments.Length);
        foreach (var argument in arguments)
        {
            Encode(encoder.AddArgument(), argument);
        }

        return metadata.AddMethodSpecification(reference, metadata.GetOrAddBlob(blob));
    }

    public EntityHandle Of(Type type)
    {
        if (types.TryGetValue(type, out var known))
        {
            return known;
        }

        EntityHandle handle;
        if (type.IsGenericType && !type.IsGenericTypeDefinition || type.HasElementType)
        {
            var blob = new BlobBuilder();
            Encode(new BlobEncoder(blob).TypeSpecificationSignature(), type);
            handle = metadata.AddTypeSpecification(metadata.GetOrAddBlob(blob));
        }
        else
        {
            // The compiler knows the type that stands for all classes by an assembly which does not exist.
            EntityHandle scope = type.DeclaringType is { } outer ? Of(outer) : Of(type.FullName == "System.__Canon" ? "System.Private.Canon" : type.Assembly.GetName().Name!);
            handle = metadata.AddTypeReference(scope, type.IsNested ? default : metadata.GetOrAddString(type.Namespace ?? ""), metadata.GetOrAddString(type.Name));
        }

        types.Add(type, handle);
        return handle;
    }

    private AssemblyReferenceHandle Of(string assembly)
    {
        if (!assemblies.TryGetValue(assembly, out var handle))
        {
            handle = metadata.AddAssemblyReference(metadata.GetOrAddString(assembly), new Version(0, 0, 0, 0), default, default, default, default);
            assemblies.Add(assembly, handle);
        }

        return handle;
    }

    private BlobBuilder SignatureOf(MethodBase open)
    {
        var blob = new BlobBuilder();
        var parameters = open.GetParameters();
        new BlobEncoder(blob)
            .MethodSignature(genericParameterCount: open.IsGenericMethod ? open.GetGenericArguments().Length : 0, isInstanceMethod: !open.IsStatic)
            .Parameters(parameters.Length, out var result, out var list);
        if (open is not MethodInfo info || info.ReturnType == typeof(void))
        {
            result.Void();
        }
        else
        {
            Modify(result.CustomModifiers(), info.ReturnParameter);
            Encode(result.Type(info.ReturnType.IsByRef), Plain(info.ReturnType));
        }

        foreach (var parameter in parameters)
        {
            var encoder = list.AddParameter();
            Modify(encoder.CustomModifiers(), parameter);
            Encode(encoder.Type(parameter.ParameterType.IsByRef), Plain(parameter.ParameterType));
        }

        return blob;
    }

    private void Modify(CustomModifiersEncoder encoder, ParameterInfo parameter)
    {
        foreach (var type in parameter.GetRequiredCustomModifiers())
        {
            encoder.AddModifier(Of(type), isOptional: false);
        }

        foreach (var type in parameter.GetOptionalCustomModifiers())
        {
            encoder.AddModifier(Of(type), isOptional: true);
        }
    }

    private static Type Plain(Type type) => type.IsByRef ? type.GetElementType()! : type;

    private void Encode(SignatureTypeEncoder encoder, Type type)
    {
        if (type.IsGenericParameter)
        {
            if (type.DeclaringMethod is null)
            {
                encoder.GenericTypeParameter(type.GenericParameterPosition);
            }
            else
            {
                encoder.GenericMethodTypeParameter(type.GenericParameterPosition);
            }
        }
        else if (type.IsSZArray)
        {
            Encode(encoder.SZArray(), type.GetElementType()!);
        }
        else if (type.IsPointer)
        {
            if (type.GetElementType() == typeof(void))
            {
                encoder.VoidPointer();
            }
            else
            {
                Encode(encoder.Pointer(), type.GetElementType()!);
            }
        }
        else if (type.IsArray || type.IsFunctionPointer || type.IsByRef)
        {
            throw new NotSupportedException(type.ToString());
        }
        else if (type.IsGenericType)
        {
            var arguments = encoder.GenericInstantiation(Of(type.GetGenericTypeDefinition()), type.GetGenericArguments().Length, type.IsValueType);
            foreach (var argument in type.GetGenericArguments())
            {
                Encode(arguments.AddArgument(), argument);
            }
        }
        else
        {
            EncodeNamed(encoder, type);
        }
    }

    private void EncodeNamed(SignatureTypeEncoder encoder, Type type)
    {
        if (type == typeof(object))
        {
            encoder.Object();
        }
        else if (type == typeof(nint))
        {
            encoder.IntPtr();
        }
        else if (type == typeof(nuint))
        {
            encoder.UIntPtr();
        }
        else if (!type.IsEnum && Type.GetTypeCode(type) is var code and not (TypeCode.Object or TypeCode.Decimal or TypeCode.DateTime or TypeCode.DBNull))
        {
            encoder.PrimitiveType(code switch
            {
                TypeCode.Boolean => PrimitiveTypeCode.Boolean,
                TypeCode.Char => PrimitiveTypeCode.Char,
                TypeCode.SByte => PrimitiveTypeCode.SByte,
                TypeCode.Byte => PrimitiveTypeCode.Byte,
                TypeCode.Int16 => PrimitiveTypeCode.Int16,
                TypeCode.UInt16 => PrimitiveTypeCode.UInt16,
                TypeCode.Int32 => PrimitiveTypeCode.Int32,
                TypeCode.UInt32 => PrimitiveTypeCode.UInt32,
                TypeCode.Int64 => PrimitiveTypeCode.Int64,
                TypeCode.UInt64 => PrimitiveTypeCode.UInt64,
                TypeCode.Single => PrimitiveTypeCode.Single,
                TypeCode.Double => PrimitiveTypeCode.Double,
                TypeCode.String => PrimitiveTypeCode.String,
                _ => throw new NotSupportedException(type.ToString()),
            });
        }
        else
        {
            encoder.Type(Of(type), type.IsValueType);
        }
    }
}
