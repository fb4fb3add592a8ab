using System.Globalization;
using Npgsql;
using Parley.Recording.Postgres;

namespace Parley.Bench.Recording;

/// <summary>
/// The processor's time that the record took: of this process, and of those in which a PostgreSQL of this machine answers. Unlike the time that
/// passes it hardly depends on who else wants the processor.
/// </summary>
internal sealed class Processor
{
    private readonly string[] statistics;

    private Processor(string[] statistics) => this.statistics = statistics;

    /// <summary>Of a record that has been asked something already.</summary>
    public static Processor Of(string record)
    {
        if (!PostgresAddress.Is(record))
            return new Processor([]);
        using var connection = new NpgsqlConnection(PostgresAddress.Parse(record).Settings.ConnectionString + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()", connection);
        using NpgsqlDataReader rows = command.ExecuteReader();
        var files = new List<string>();
        while (rows.Read())
            files.Add(string.Create(CultureInfo.InvariantCulture, $"/proc/{rows.GetInt32(0)}/schedstat"));
        return new Processor([.. files.Where(File.Exists)]);
    }

    public TimeSpan Used() => Environment.CpuUsage.TotalTime + TimeSpan.FromMicroseconds(statistics.Sum(Nanoseconds) / 1000.0);

    // Its first number.
    private static long Nanoseconds(string file) => long.Parse(File.ReadAllText(file).Split(' ')[0], CultureInfo.InvariantCulture);
}
