// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skos.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QSet>

#include <memory>
#include <optional>
#include <utility>

#include <raptor2.h>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qint64 kRdfPiece = 64 * 1024;
constexpr qsizetype kLongestLabel = 1'000;
constexpr auto kSkos = "http://www.w3.org/2004/02/skos/core#"_L1;
constexpr auto kType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"_L1;
/// What relative addresses are relative to; taken off again, so that `rdf:ID="water"` is "water".
constexpr auto kBase = "x-thesaurus:///file"_L1;

struct FreeRaptor {
    void operator()(raptor_world *world) const { raptor_free_world(world); }
    void operator()(raptor_parser *parser) const { raptor_free_parser(parser); }
    void operator()(raptor_uri *uri) const { raptor_free_uri(uri); }
};

/// The address of a resource; empty for a literal and for a node without a name.
QString addressOf(const raptor_term *term)
{
    if (term->type != RAPTOR_TERM_TYPE_URI)
        return {};
    size_t length = 0;
    const auto *bytes = reinterpret_cast<const char *>(raptor_uri_as_counted_string(term->value.uri, &length));
    QString address = QString::fromUtf8(bytes, qsizetype(length));
    if (address.startsWith(kBase))
        address = address.mid(kBase.size() + (address.size() > kBase.size() && address.at(kBase.size()) == u'#' ? 1 : 0));
    return address;
}

/// Gathers the statements of a file into concepts. Stack only.
class SkosReader
{
public:
    SkosReader(QIODevice &file, const ReadingProgress &progress)
        : m_file(file)
        , m_progress(progress)
        , m_world(raptor_new_world())
    {
        // The library would prepare for the network otherwise.
        raptor_world_set_flag(m_world.get(), RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1);
        raptor_world_set_log_handler(m_world.get(), this, [](void *self, raptor_log_message *message) {
            static_cast<SkosReader *>(self)->takeMessage(*message);
        });
    }

    base::Result<Thesaurus> read(const char *syntax)
    {
        const std::unique_ptr<raptor_parser, FreeRaptor> parser(raptor_new_parser(m_world.get(), syntax));
        const std::unique_ptr<raptor_uri, FreeRaptor> base(
            raptor_new_uri(m_world.get(), reinterpret_cast<const unsigned char *>(kBase.data())));
        if (!parser || !base)
            return base::failure(base::ErrorCode::BadInput, {}, u"no parser"_s);
        raptor_parser_set_option(parser.get(), RAPTOR_OPTION_NO_NET, nullptr, 1);
        raptor_parser_set_option(parser.get(), RAPTOR_OPTION_NO_FILE, nullptr, 1);
        raptor_parser_set_option(parser.get(), RAPTOR_OPTION_LOAD_EXTERNAL_ENTITIES, nullptr, 0);
        raptor_parser_set_uri_filter(parser.get(), [](void *, raptor_uri *) { return 1; }, nullptr);
        raptor_parser_set_statement_handler(parser.get(), this, [](void *self, raptor_statement *statement) {
            static_cast<SkosReader *>(self)->takeStatement(*statement);
        });
        raptor_parser_parse_start(parser.get(), base.get());
        TRY_VOID(parse(parser.get()));
        return finished();
    }

private:
    base::Status parse(raptor_parser *parser)
    {
        QByteArray seen;
        for (bool isEnd = false; !isEnd;) {
            if (m_progress && !m_progress(m_file.pos(), m_file.size()))
                return base::failure(base::ErrorCode::Cancelled);
            const QByteArray piece = m_file.read(kRdfPiece);
            isEnd = piece.isEmpty();
            // A file that declares entities is refused: labels need none.
            seen = seen.right(16) + piece;
            if (seen.contains("<!ENTITY"))
                return base::failure(base::ErrorCode::BadInput, {}, u"an entity"_s);
            const int failed = raptor_parser_parse_chunk(
                parser, reinterpret_cast<const unsigned char *>(piece.constData()), size_t(piece.size()), isEnd ? 1 : 0);
            if (m_concepts.size() > kMostConcepts)
                return base::failure(base::ErrorCode::LimitExceeded, {}, u"concepts"_s);
            if (m_error)
                return base::failure(*m_error);
            if (failed != 0)
                return base::failure(base::ErrorCode::BadInput, {}, u"no RDF"_s);
        }
        return base::ok();
    }

    void takeMessage(const raptor_log_message &message)
    {
        if (message.level < RAPTOR_LOG_LEVEL_ERROR || m_error)
            return;
        const int line = message.locator ? raptor_locator_line(message.locator) : -1;
        m_error = base::Error {base::ErrorCode::BadInput, line > 0 ? u"line %1"_s.arg(line) : QString(), QString::fromUtf8(message.text)};
    }

    void takeStatement(const raptor_statement &statement)
    {
        const QString subject = addressOf(statement.subject);
        const QString predicate = addressOf(statement.predicate);
        if (subject.isEmpty() || m_concepts.size() > kMostConcepts)
            return;
        if (statement.object->type == RAPTOR_TERM_TYPE_LITERAL)
            takeLiteral(subject, predicate, statement.object->value.literal);
        else if (const QString object = addressOf(statement.object); !object.isEmpty())
            takeRelation(subject, predicate, object);
    }

    void takeLiteral(const QString &subject, const QString &predicate, const raptor_term_literal_value &literal)
    {
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(literal.string), qsizetype(literal.string_len));
        const QString language
            = thesaurusLanguage(QString::fromUtf8(reinterpret_cast<const char *>(literal.language), qsizetype(literal.language_len)));
        if (m_schemes.contains(subject)) {
            const QString name = predicate.section(u'#', -1).section(u'/', -1);
            const bool isTitle = name == "prefLabel"_L1 || name == "title"_L1 || name == "label"_L1;
            if (isTitle && (m_title.isEmpty() || language == "en"_L1))
                m_title = thesaurusLabel(text);
        } else if (predicate.startsWith(kSkos)) {
            takeProperty(subject, QStringView(predicate).sliced(kSkos.size()), text, language);
        }
    }

    void takeProperty(const QString &subject, QStringView property, const QString &text, const QString &language)
    {
        if (property == u"prefLabel")
            entryOf(subject).labels.insert(language, thesaurusLabel(text));
        else if (property == u"altLabel")
            entryOf(subject).synonyms[language].append(thesaurusLabel(text));
        else if (property == u"notation")
            entryOf(subject).notation = thesaurusLabel(text);
        else if (property == u"definition" || property == u"scopeNote") {
            Concept &entry = entryOf(subject);
            if (entry.scope.isEmpty() || language == "en"_L1)
                entry.scope = text.simplified();
        }
    }

    void takeRelation(const QString &subject, const QString &predicate, const QString &object)
    {
        if (predicate == kType && object.startsWith(kSkos)) {
            const QStringView type = QStringView(object).sliced(kSkos.size());
            if (type == u"ConceptScheme")
                m_schemes.insert(subject);
            else if (type == u"Collection" || type == u"OrderedCollection")
                m_collections.insert(subject);
        } else if (predicate == kSkos + "broader"_L1) {
            entryOf(subject).broader.append(object);
        } else if (predicate == kSkos + "narrower"_L1) {
            m_narrower.append({subject, object});
        }
    }

    Concept &entryOf(const QString &id)
    {
        auto place = m_places.constFind(id);
        if (place == m_places.cend()) {
            place = m_places.insert(id, m_concepts.size());
            m_concepts.emplace_back().id = id;
        }
        return m_concepts[*place];
    }

    Thesaurus finished()
    {
        for (const auto &[above, below] : std::as_const(m_narrower)) {
            const auto place = m_places.constFind(below);
            if (place != m_places.cend() && !m_concepts.at(*place).broader.contains(above))
                m_concepts[*place].broader.append(above);
        }
        Thesaurus thesaurus;
        thesaurus.title = m_title;
        for (const QString &scheme : std::as_const(m_schemes)) {
            const auto place = m_places.constFind(scheme); // Its label stood before its type.
            if (thesaurus.title.isEmpty() && place != m_places.cend() && !m_concepts.at(*place).labels.isEmpty())
                thesaurus.title = *m_concepts.at(*place).labels.cbegin();
        }
        for (Concept &entry : m_concepts)
            entry.broader.removeDuplicates();
        m_concepts.removeIf([this](const Concept &entry) {
            return entry.labels.isEmpty() || m_schemes.contains(entry.id) || m_collections.contains(entry.id);
        });
        thesaurus.concepts = std::move(m_concepts);
        return thesaurus;
    }

    QIODevice &m_file;
    const ReadingProgress &m_progress;
    std::unique_ptr<raptor_world, FreeRaptor> m_world;
    std::optional<base::Error> m_error;
    QString m_title;
    QList<Concept> m_concepts;
    QHash<QString, qsizetype> m_places; ///< Where each concept stands in the list, by its id.
    QList<std::pair<QString, QString>> m_narrower;
    QSet<QString> m_schemes;
    QSet<QString> m_collections;
};

}

const char *rdfSyntaxOf(QByteArrayView beginning)
{
    static const QRegularExpression turtle(
        u"\\A(?:\\s|#[^\\n]*\\n)*(?:@prefix\\s|@base\\s|prefix\\s|base\\s|_:|<[a-z][a-z0-9+.-]*:[^<>\"\\s]*>\\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString start = QString::fromUtf8(beginning);
    if (start.startsWith(QChar::ByteOrderMark))
        start.remove(0, 1);
    if (turtle.match(start).hasMatch())
        return "turtle";
    return start.trimmed().startsWith(u'<') ? "rdfxml" : nullptr;
}

base::Result<Thesaurus> readSkos(QIODevice &file, const char *syntax, const ReadingProgress &progress)
{
    if (file.peek(3) == "\xEF\xBB\xBF")
        file.skip(3);
    return SkosReader(file, progress).read(syntax);
}

QString thesaurusLanguage(const QString &tag)
{
    return tag.isEmpty() ? u"en"_s : tag.section(u'-', 0, 0).toLower();
}

QString thesaurusLabel(const QString &text)
{
    return text.simplified().left(kLongestLabel);
}

}
