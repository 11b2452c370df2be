// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The paragraphs of a library into Xapian, with the stems of their language, and the queries of bench_search: top 20.
// Compiled by tests/bench/search in a root of its own; the program does not depend on Xapian.
//   bench_xapian LIBRARY QUERIES

#include <sqlite3.h>
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {

double since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Xapian::Stem stemOf(const std::string &language)
{
    try {
        return Xapian::Stem(language);
    } catch (const Xapian::Error &) {
        return Xapian::Stem("none");
    }
}

void makeIndex(const std::string &library, const std::string &folder)
{
    sqlite3 *database = nullptr;
    sqlite3_open((library + "/library.db").c_str(), &database);
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(database, "SELECT p.id, t.language, p.content FROM passage p JOIN text t ON t.id = p.text_id ORDER BY p.id", -1,
        &rows, nullptr);
    Xapian::WritableDatabase index(folder, Xapian::DB_CREATE_OR_OVERWRITE);
    std::map<std::string, Xapian::Stem> stems;
    Xapian::TermGenerator generator;
    generator.set_flags(Xapian::TermGenerator::FLAG_NGRAMS);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const std::string language(reinterpret_cast<const char *>(sqlite3_column_text(rows, 1)));
        if (!stems.contains(language))
            stems.emplace(language, stemOf(language));
        generator.set_stemmer(stems.at(language));
        Xapian::Document document;
        generator.set_document(document);
        generator.index_text(std::string(reinterpret_cast<const char *>(sqlite3_column_text(rows, 2))));
        document.set_data(std::to_string(sqlite3_column_int64(rows, 0)));
        index.add_document(document);
    }
    index.commit();
    sqlite3_finalize(rows);
    sqlite3_close(database);
}

struct Measure {
    double milliseconds;
    std::string query;
};

Measure ask(Xapian::QueryParser &parser, Xapian::Enquire &enquire, const std::string &query)
{
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        const auto start = std::chrono::steady_clock::now();
        enquire.set_query(parser.parse_query(query,
            Xapian::QueryParser::FLAG_PHRASE | Xapian::QueryParser::FLAG_WILDCARD | Xapian::QueryParser::FLAG_NGRAMS));
        const Xapian::MSet found = enquire.get_mset(0, 20);
        size_t bytes = 0;
        for (auto hit = found.begin(); hit != found.end(); ++hit)
            bytes += hit.get_document().get_data().size();
        times.push_back(since(start) * 1000 + (bytes == 1 ? 1e-9 : 0));
    }
    std::ranges::sort(times);
    return {times[1], query};
}

}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const std::string library = argv[1];
    const std::string folder = library + ".xapian";
    const auto start = std::chrono::steady_clock::now();
    if (!std::filesystem::exists(folder)) {
        makeIndex(library, folder);
        std::printf("index, Xapian              %g s\n", since(start));
    }
    Xapian::Database index(folder);
    Xapian::Enquire enquire(index);
    Xapian::QueryParser parser;
    parser.set_database(index);
    parser.set_stemmer(Xapian::Stem("en"));
    parser.set_default_op(Xapian::Query::OP_AND);
    parser.set_max_expansion(0);
    std::vector<Measure> measures;
    std::ifstream queries(argv[2]);
    for (std::string line; std::getline(queries, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        const size_t tab = line.find('\t');
        measures.push_back(ask(parser, enquire, tab == std::string::npos ? line : line.substr(tab + 1)));
    }
    std::ranges::sort(measures, {}, &Measure::milliseconds);
    const auto at = [&](double part) { return measures[size_t(double(measures.size() - 1) * part)].milliseconds; };
    std::printf("Xapian, top 20            p50 %g ms  p95 %g ms  max %g ms (%s)\n", at(0.5), at(0.95), measures.back().milliseconds,
        measures.back().query.c_str());
    return 0;
}
