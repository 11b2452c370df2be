// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thesaurus.h"

#include "skos.h"

#include <core/base/files.h>

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype kStep = 500; // Concepts between two looks at who waits.

/// One record of a CSV file (RFC 4180): fields in quotes may hold the separator and line ends.
class CsvReader
{
public:
    CsvReader(QIODevice &file, QChar separator)
        : m_file(file)
        , m_separator(separator)
    {
    }

    int line() const { return m_line; }
    bool isBroken() const { return m_isBroken; }

    /// Empty at the end of the file.
    QStringList next()
    {
        QStringList fields;
        QString field;
        bool quoted = false;
        while (!m_file.atEnd() || quoted) {
            if (m_file.atEnd()) {
                m_isBroken = true;
                return {};
            }
            ++m_line;
            takeLine(QString::fromUtf8(m_file.readLine()), field, fields, quoted);
            if (!quoted) {
                fields.append(field);
                return fields;
            }
        }
        return {};
    }

private:
    void takeLine(const QString &line, QString &field, QStringList &fields, bool &quoted) const
    {
        for (qsizetype at = 0; at < line.size(); ++at) {
            const QChar sign = line.at(at);
            if (quoted && sign == u'"' && at + 1 < line.size() && line.at(at + 1) == u'"') {
                field += sign;
                ++at;
            } else if (sign == u'"') {
                quoted = !quoted;
            } else if (!quoted && sign == m_separator) {
                fields.append(field);
                field.clear();
            } else if (quoted || (sign != u'\n' && sign != u'\r')) {
                field += sign;
            }
        }
    }

    QIODevice &m_file;
    QChar m_separator;
    int m_line = 0;
    bool m_isBroken = false;
};

Concept conceptOf(const QStringList &head, const QStringList &cells)
{
    Concept entry;
    for (qsizetype column = 0; column < std::min(head.size(), cells.size()); ++column) {
        const QString name = head.at(column).trimmed().toLower();
        const QString cell = cells.at(column).trimmed();
        if (cell.isEmpty())
            continue;
        if (name == u"id")
            entry.id = cell;
        else if (name == u"broader")
            entry.broader = cell.split(u';', Qt::SkipEmptyParts);
        else if (name == u"notation")
            entry.notation = cell;
        else if (name == u"scope")
            entry.scope = cell;
        else if (name.startsWith(u"alt_"_s))
            entry.synonyms.insert(name.mid(4), cell.split(u';', Qt::SkipEmptyParts));
        else if (name.size() == 2 || name == u"label")
            entry.labels.insert(name == u"label" ? u"en"_s : name, thesaurusLabel(cell));
    }
    if (entry.id.isEmpty() && !entry.labels.isEmpty())
        entry.id = entry.labels.value(u"en"_s, *entry.labels.begin());
    return entry;
}

base::Result<Thesaurus> readCsv(QIODevice &file, const ReadingProgress &progress)
{
    const QByteArray beginning = file.peek(4096);
    const QByteArray firstLine = beginning.left(beginning.indexOf('\n'));
    const QChar separator = firstLine.contains('\t') ? u'\t' : firstLine.count(';') > firstLine.count(',') ? u';' : u',';
    CsvReader csv(file, separator);
    QStringList head = csv.next();
    if (!head.isEmpty())
        head.first().remove(QChar(QChar::ByteOrderMark));
    Thesaurus thesaurus;
    for (QStringList cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
        if (progress && thesaurus.concepts.size() % kStep == 0 && !progress(file.pos(), file.size()))
            return base::failure(base::ErrorCode::Cancelled);
        const Concept entry = conceptOf(head, cells);
        if (!entry.labels.isEmpty())
            thesaurus.concepts.append(entry);
        if (thesaurus.concepts.size() >= kMostConcepts)
            return base::failure(base::ErrorCode::LimitExceeded, {}, u"concepts"_s);
    }
    if (csv.isBroken())
        return base::failure(base::ErrorCode::BadInput, u"line %1"_s.arg(csv.line()), u"a quotation mark is never closed"_s);
    return thesaurus;
}

/// Of two concepts with one id the first stays.
void leaveDoublesOut(Thesaurus &thesaurus)
{
    QSet<QString> seen;
    seen.reserve(thesaurus.concepts.size());
    thesaurus.doubles = thesaurus.concepts.removeIf([&seen](const Concept &entry) {
        if (seen.contains(entry.id))
            return true;
        seen.insert(entry.id);
        return false;
    });
}

/// Leaves a tree: whose way up leads back to themselves stands at the top from now on.
void cutCycles(Thesaurus &thesaurus)
{
    QHash<QString, QString> above;
    for (const Concept &entry : std::as_const(thesaurus.concepts))
        above.insert(entry.id, entry.broader.value(0));
    enum class Visit { Never, Now, Done };
    QHash<QString, Visit> visits;
    QSet<QString> cut;
    for (const Concept &entry : std::as_const(thesaurus.concepts)) {
        QStringList path;
        QString up = entry.id;
        while (above.contains(up) && visits.value(up, Visit::Never) == Visit::Never) {
            visits.insert(up, Visit::Now);
            path.append(up);
            up = above.value(up);
        }
        if (visits.value(up, Visit::Never) == Visit::Now) {
            cut.insert(up);
            above.insert(up, QString());
        }
        for (const QString &id : std::as_const(path))
            visits.insert(id, Visit::Done);
    }
    for (Concept &entry : thesaurus.concepts) {
        thesaurus.astray += entry.broader.removeIf([&above](const QString &id) { return !above.contains(id); });
        if (cut.contains(entry.id)) {
            entry.broader.clear();
            thesaurus.cut.append(entry.id);
        }
    }
}

}

base::Result<Thesaurus> readThesaurus(QIODevice &file, const ReadingProgress &progress)
{
    const QByteArray beginning = file.peek(4096);
    const char *rdf = rdfSyntaxOf(beginning);
    const bool isTable = !rdf && (beginning.contains(',') || beginning.contains(';') || beginning.contains('\t'));
    if (!rdf && !isTable)
        return base::failure(base::ErrorCode::NotRecognised);
    TRY(Thesaurus thesaurus, rdf ? readSkos(file, rdf, progress) : readCsv(file, progress));
    if (thesaurus.concepts.isEmpty())
        return base::failure(base::ErrorCode::BadInput, {}, u"no concept"_s);
    leaveDoublesOut(thesaurus);
    cutCycles(thesaurus);
    return thesaurus;
}

base::Result<Thesaurus> readThesaurusFile(const QString &path, const ReadingProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(file.exists() ? base::ErrorCode::Unreadable : base::ErrorCode::NotFound, path, base::reasonOf(file));
    base::Result<Thesaurus> thesaurus = readThesaurus(file, progress);
    if (thesaurus)
        return thesaurus;
    const base::Error &error = thesaurus.error();
    return base::failure(error.code, error.subject.isEmpty() ? path : path + u", "_s + error.subject, error.detail);
}

}
