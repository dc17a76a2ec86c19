// The Razor compiler writes the names of these MVC types into every template, used or not.
// Stand-ins of our own, compiled into each theme, keep the web framework out of the program.
#pragma warning disable IDE0130, CA1812, CA1040, CA1018, CA1019, SA1402
namespace Microsoft.AspNetCore.Mvc
{
    internal interface IUrlHelper;

    internal interface IViewComponentHelper;
}

namespace Microsoft.AspNetCore.Mvc.Rendering
{
    internal interface IHtmlHelper<T>;

    internal interface IJsonHelper;
}

namespace Microsoft.AspNetCore.Mvc.ViewFeatures
{
    internal interface IModelExpressionProvider;
}

namespace Microsoft.AspNetCore.Mvc.Razor.Internal
{
    [AttributeUsage(AttributeTargets.Property)]
    internal sealed class RazorInjectAttribute : Attribute;
}

namespace Microsoft.AspNetCore.Razor.Hosting
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    internal sealed class RazorCompiledItemAttribute(Type type, string kind, string identifier) : Attribute
    {
        public Type Type => type;

        public string Kind => kind;

        public string Identifier => identifier;
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    internal sealed class RazorCompiledItemMetadataAttribute(string key, string value) : Attribute
    {
        public string Key => key;

        public string Value => value;
    }
}
