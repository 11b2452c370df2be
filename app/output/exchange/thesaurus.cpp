// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thesaurus.h"

#include <core/base/files.h>

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype kMostConcepts = 1'000'000;
constexpr qsizetype kLongestLabel = 1'000;
constexpr qsizetype kStep = 500; // Concepts between two looks at who waits.

const auto kRdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;

QString labelOf(const QString &text)
{
    return text.simplified().left(kLongestLabel);
}

/// "en-GB" and "eng" are "en" to us where two letters are enough.
QString languageOf(const QString &tag)
{
    return tag.isEmpty() ? u"en"_s : tag.section(u'-', 0, 0).toLower();
}

/// Reads the concepts of an RDF/XML file one after another.
class SkosReader
{
public:
    SkosReader(QIODevice &file, const ReadingProgress &progress)
        : m_file(file)
        , m_progress(progress)
        , m_xml(&file)
    {
        // A file that declares entities is refused: labels need none.
        m_xml.setEntityExpansionLimit(0);
    }

    base::Result<Thesaurus> read()
    {
        while (!m_xml.atEnd() && m_vocabulary.concepts.size() < kMostConcepts) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_progress && m_vocabulary.concepts.size() % kStep == 0 && !m_progress(m_file.pos(), m_file.size()))
                return base::failure(base::ErrorCode::Cancelled);
            if (isConcept())
                readConcept();
            else if (m_xml.name() == "ConceptScheme"_L1)
                readScheme();
        }
        if (m_vocabulary.concepts.size() >= kMostConcepts)
            return base::failure(base::ErrorCode::LimitExceeded, {}, u"concepts"_s);
        if (m_xml.hasError())
            return base::failure(base::ErrorCode::BadInput, u"line %1"_s.arg(m_xml.lineNumber()), m_xml.errorString());
        return m_vocabulary;
    }

private:
    /// skos:Concept, or rdf:Description with a type, which is told by the labels within.
    bool isConcept() const { return m_xml.name() == "Concept"_L1 || m_xml.name() == "Description"_L1; }

    QString resource(QLatin1StringView name) const { return m_xml.attributes().value(kRdf, name).toString(); }

    void readScheme()
    {
        while (m_xml.readNextStartElement()) {
            const bool isTitle = m_xml.name() == "prefLabel"_L1 || m_xml.name() == "title"_L1 || m_xml.name() == "label"_L1;
            if (isTitle && m_vocabulary.title.isEmpty())
                m_vocabulary.title = labelOf(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
            else
                m_xml.skipCurrentElement();
        }
    }

    void readConcept()
    {
        Concept entry;
        entry.id = resource("about"_L1);
        if (entry.id.isEmpty())
            entry.id = resource("ID"_L1);
        while (m_xml.readNextStartElement())
            readProperty(entry);
        if (!entry.id.isEmpty() && !entry.labels.isEmpty())
            m_vocabulary.concepts.append(entry);
    }

    void readProperty(Concept &entry)
    {
        const QString language = languageOf(m_xml.attributes().value("xml:lang"_L1).toString());
        const QString name = m_xml.name().toString();
        if (name == u"prefLabel")
            entry.labels.insert(language, labelOf(text()));
        else if (name == u"altLabel")
            entry.synonyms[language].append(labelOf(text()));
        else if (name == u"notation")
            entry.notation = labelOf(text());
        else if ((name == u"definition" || name == u"scopeNote") && (entry.scope.isEmpty() || language == u"en"))
            entry.scope = text().simplified();
        else if (name == u"broader")
            readBroader(entry);
        else
            m_xml.skipCurrentElement();
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }

    void readBroader(Concept &entry)
    {
        QString id = resource("resource"_L1);
        while (m_xml.readNextStartElement()) {
            if (id.isEmpty())
                id = resource("about"_L1);
            m_xml.skipCurrentElement();
        }
        if (!id.isEmpty())
            entry.broader.append(id);
    }

    QIODevice &m_file;
    const ReadingProgress &m_progress;
    QXmlStreamReader m_xml;
    Thesaurus m_vocabulary;
};

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
            entry.labels.insert(name == u"label" ? u"en"_s : name, labelOf(cell));
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
    Thesaurus vocabulary;
    for (QStringList cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
        if (progress && vocabulary.concepts.size() % kStep == 0 && !progress(file.pos(), file.size()))
            return base::failure(base::ErrorCode::Cancelled);
        const Concept entry = conceptOf(head, cells);
        if (!entry.labels.isEmpty())
            vocabulary.concepts.append(entry);
        if (vocabulary.concepts.size() >= kMostConcepts)
            return base::failure(base::ErrorCode::LimitExceeded, {}, u"concepts"_s);
    }
    if (csv.isBroken())
        return base::failure(base::ErrorCode::BadInput, u"line %1"_s.arg(csv.line()), u"a quotation mark is never closed"_s);
    return vocabulary;
}

/// Of two concepts with one id the first stays.
void leaveDoublesOut(Thesaurus &vocabulary)
{
    QSet<QString> seen;
    seen.reserve(vocabulary.concepts.size());
    vocabulary.doubles = vocabulary.concepts.removeIf([&seen](const Concept &entry) {
        if (seen.contains(entry.id))
            return true;
        seen.insert(entry.id);
        return false;
    });
}

/// Leaves a tree: whose way up leads back to themselves stands at the top from now on.
void cutCycles(Thesaurus &vocabulary)
{
    QHash<QString, QString> above;
    for (const Concept &entry : std::as_const(vocabulary.concepts))
        above.insert(entry.id, entry.broader.value(0));
    enum class Visit { Never, Now, Done };
    QHash<QString, Visit> visits;
    QSet<QString> cut;
    for (const Concept &entry : std::as_const(vocabulary.concepts)) {
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
    for (Concept &entry : vocabulary.concepts) {
        vocabulary.astray += entry.broader.removeIf([&above](const QString &id) { return !above.contains(id); });
        if (cut.contains(entry.id)) {
            entry.broader.clear();
            vocabulary.cut.append(entry.id);
        }
    }
}

}

base::Result<Thesaurus> readThesaurus(QIODevice &file, const ReadingProgress &progress)
{
    const QByteArray beginning = file.peek(4096).trimmed();
    const bool isXml = beginning.startsWith("<") || beginning.startsWith("\xEF\xBB\xBF<");
    const bool isTable = !isXml && (beginning.contains(',') || beginning.contains(';') || beginning.contains('\t'));
    if (!isXml && !isTable)
        return base::failure(base::ErrorCode::NotRecognised);
    TRY(Thesaurus vocabulary, isXml ? SkosReader(file, progress).read() : readCsv(file, progress));
    if (vocabulary.concepts.isEmpty())
        return base::failure(base::ErrorCode::BadInput, {}, u"no concept"_s);
    leaveDoublesOut(vocabulary);
    cutCycles(vocabulary);
    return vocabulary;
}

base::Result<Thesaurus> readThesaurusFile(const QString &path, const ReadingProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(file.exists() ? base::ErrorCode::Unreadable : base::ErrorCode::NotFound, path, base::reasonOf(file));
    base::Result<Thesaurus> vocabulary = readThesaurus(file, progress);
    if (vocabulary)
        return vocabulary;
    const base::Error &error = vocabulary.error();
    return base::failure(error.code, error.subject.isEmpty() ? path : path + u", "_s + error.subject, error.detail);
}

}
