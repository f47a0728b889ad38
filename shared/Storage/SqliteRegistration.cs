using MentorOutlook.Core.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MentorOutlook.Storage;

public static class SqliteRegistration
{
    /// <summary>Keeps the service's store and its queue in one SQLite file, which is made where there is none. Needs a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, string path)
    {
        services.TryAddSingleton(_ => SqliteFile.Open(path));
        services.TryAddSingleton<IServiceStore, SqliteStore>();
        services.TryAddSingleton<SqliteQueue>();
        services.TryAddSingleton<IWorkQueue>(provider => provider.GetRequiredService<SqliteQueue>());
        services.TryAddSingleton<IWorkSource>(provider => provider.GetRequiredService<SqliteQueue>());
        return services;
    }
}
