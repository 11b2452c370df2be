// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include <analysis/recognition/states.h>
#include <core/model/annotation.h>
#include <core/model/passage.h>
#include <core/model/symbol.h>
#include <core/text/normalised.h>
#include <core/text/openingverbs.h>
#include <library/index/wordforms.h>
#include <library/search/language/fields.h>
#include <library/search/language/languagenames.h>
#include <library/search/language/querycursor.h>
#include <library/store/dossiers.h>
#include <library/store/fieldsearch.h>
#include <library/store/savedsearches.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

constexpr qsizetype kMostFields = 3;
constexpr qsizetype kMostNames = 2;
constexpr qsizetype kMostValues = 12;
constexpr int kMostWords = 4;
constexpr qsizetype kShortestWord = 2;

/// The name of a record in the window's language, where it has one.
QString nameIn(const model::Record &record, const QString &language)
{
    if (record.kind == model::RecordKind::State && !record.symbolKey.isEmpty()) {
        const QString name = recognition::stateName(record.symbolKey, language);
        return name.isEmpty() || name == record.symbolKey ? record.name : name;
    }
    const QString own = record.fields.value(u"name_"_s + language).toString();
    return own.isEmpty() ? record.name : own;
}

/// Rates how a name continues the typed text: 0 not at all, 1 by a word, 2 by its beginning.
int fit(const QString &name, const QString &typed)
{
    if (typed.isEmpty())
        return 1;
    const QString folded = text::fold(name);
    if (folded.startsWith(typed))
        return 2;
    return folded.contains(u' ' + typed) || folded.contains(u'-' + typed) ? 1 : 0;
}

std::optional<model::RecordKind> recordKindOf(Field::Values values)
{
    switch (values) {
    case Field::Values::States:
        return model::RecordKind::State;
    case Field::Values::Themes:
        return model::RecordKind::Theme;
    case Field::Values::Events:
        return model::RecordKind::Event;
    case Field::Values::People:
        return model::RecordKind::Person;
    case Field::Values::Organisations:
        return model::RecordKind::Organisation;
    default:
        return std::nullopt;
    }
}

/// Collects what fits at one place.
class Collector
{
public:
    Collector(const library::Database &database, const CompletionPlace &place, const QString &language)
        : m_database(database)
        , m_fields(database)
        , m_place(place)
        , m_language(language)
        , m_typed(text::fold(place.typed.simplified()))
    {
    }

    base::Status collect();
    QList<Completion> takeFound() { return std::move(m_found); }

private:
    void addFields();
    base::Status addWords();
    base::Status addRecords(const Field &field, qsizetype most, const QString &before);
    base::Status addValues(const Field &field);
    base::Status addStored(const Field &field);
    base::Status addSymbols(const QString &before);
    QStringList fixedValues(const Field &field) const;
    void addValue(const Field &field, const QString &value, const QString &detail = {});
    void offer(const Field &field, const QStringList &values);

    const library::Database &m_database;
    library::FieldSearch m_fields;
    const CompletionPlace &m_place;
    QString m_language;
    QString m_typed; ///< Folded.
    QList<Completion> m_found;
};

void Collector::addFields()
{
    qsizetype count = 0;
    for (const Field &field : fields()) {
        const QString english = QString::fromUtf16(field.name);
        const QString local = localName(field, m_language);
        const QString shown = text::fold(local).startsWith(m_typed) ? local : english;
        if (!text::fold(shown).startsWith(m_typed) || ++count > kMostFields)
            continue;
        m_found.append({Completion::Kind::Field, shown + u':', shown + u':', english, english});
    }
}

void Collector::addValue(const Field &field, const QString &value, const QString &detail)
{
    m_found.append({Completion::Kind::Value, quotedValue(value), value, QString::fromUtf16(field.name), detail});
}

base::Status Collector::addRecords(const Field &field, qsizetype most, const QString &before)
{
    const std::optional<model::RecordKind> kind = recordKindOf(field.values);
    if (!kind)
        return base::ok();
    TRY(const auto records, m_fields.named(*kind));
    qsizetype left = most;
    for (int wanted = 2; wanted > 0; --wanted) {
        for (const model::Record &record : records) {
            const QString name = nameIn(record, m_language);
            // A code, or the English name, finds it too.
            const int how = std::max({fit(name, m_typed), fit(record.name, m_typed), fit(record.symbolKey, m_typed) == 2 ? 2 : 0});
            if (how != wanted || left-- <= 0)
                continue;
            addValue(field, name, record.kind == model::RecordKind::State ? record.symbolKey : QString());
            m_found.last().text.prepend(before);
        }
    }
    return base::ok();
}

base::Status Collector::addSymbols(const QString &before)
{
    if (m_place.typed.size() < kShortestWord)
        return base::ok();
    TRY(const auto records, m_fields.withSymbolLike({m_place.typed}));
    for (const model::Record &record : records.first(std::min(records.size(), before.isEmpty() ? kMostValues : kMostNames))) {
        addValue(*fieldNamed(u"symbol"), record.symbol, record.name);
        m_found.last().text.prepend(before);
    }
    return base::ok();
}

base::Status Collector::addWords()
{
    if (m_typed.size() < kShortestWord)
        return base::ok();
    const bool isSymbol = m_place.typed.contains(u'/');
    if (isSymbol)
        return addSymbols(u"symbol:"_s);
    addFields();
    const QStringList words = library::WordForms(m_database).beginningWith(m_typed, kMostWords);
    for (const QString &word : words) {
        if (word != m_typed)
            m_found.append({Completion::Kind::Word, word, word, {}, {}});
    }
    for (const char16_t *name : {u"theme", u"speaker", u"sponsor", u"event", u"org"}) {
        const Field &field = *fieldNamed(name);
        TRY_VOID(addRecords(field, kMostNames, localName(field, m_language) + u':'));
    }
    return base::ok();
}

QStringList Collector::fixedValues(const Field &field) const
{
    QStringList values;
    switch (field.values) {
    case Field::Values::Languages:
        return languageCodes();
    case Field::Values::Bodies:
        for (const model::Body body : {model::Body::HumanRightsCouncil, model::Body::GeneralAssembly, model::Body::SecurityCouncil,
                 model::Body::EconomicAndSocialCouncil, model::Body::Secretariat})
            values.append(model::bodyCode(body));
        return values;
    case Field::Values::Verbs:
        return text::openingVerbs(m_language);
    case Field::Values::Kinds:
        for (int kind = 0; kind <= int(model::PassageKind::Body); ++kind)
            values.append(model::kindName(model::PassageKind(kind)));
        return values;
    case Field::Values::Colours:
        for (int colour = 0; colour < model::kColourCount; ++colour)
            values.append(model::colourName(model::Colour(colour)));
        return values;
    case Field::Values::Presence:
        for (const Presence &presence : presences())
            values.append(QString::fromUtf16(presence.name));
        return values;
    default:
        return values;
    }
}

void Collector::offer(const Field &field, const QStringList &values)
{
    for (const QString &value : values) {
        if (fit(value, m_typed) > 0 && m_found.size() < kMostValues)
            addValue(field, value);
    }
}

/// Values that only the library knows: tags, roles, sessions, saved searches, dossiers.
base::Status Collector::addStored(const Field &field)
{
    QStringList values;
    if (field.values == Field::Values::Searches) {
        TRY(const auto searches, library::SavedSearchStore(m_database).all());
        for (const model::SavedSearch &search : searches)
            values.append(search.name);
    } else if (field.values == Field::Values::Dossiers) {
        TRY(const auto dossiers, library::DossierQueries(m_database).all());
        for (const model::Dossier &dossier : dossiers)
            values.append(dossier.name);
        values.removeDuplicates();
    } else if (field.values == Field::Values::Tags) {
        TRY(const auto annotations, m_fields.annotations());
        for (const model::Annotation &annotation : annotations)
            values += annotation.tags;
        values.removeDuplicates();
    } else if (field.values == Field::Values::Roles || field.values == Field::Values::Sessions) {
        TRY(values, field.values == Field::Values::Roles ? m_fields.roles() : m_fields.sessions());
    }
    offer(field, values);
    return base::ok();
}

base::Status Collector::addValues(const Field &field)
{
    if (field.values == Field::Values::Symbols)
        return addSymbols({});
    offer(field, fixedValues(field));
    TRY_VOID(addStored(field));
    return addRecords(field, kMostValues, {});
}

base::Status Collector::collect()
{
    if (m_place.field.isEmpty())
        return addWords();
    const Field *const field = fieldNamed(m_place.field);
    return field ? addValues(*field) : base::ok();
}

}

CompletionPlace completionPlace(const QString &query, int cursor)
{
    CompletionPlace place;
    place.end = int(std::clamp<qsizetype>(cursor, 0, query.size()));
    bool isQuoted = false;
    int start = 0;
    for (int at = 0; at < place.end; ++at) {
        const QChar character = query.at(at);
        if (QueryCursor::isQuote(character))
            isQuoted = !isQuoted;
        else if (!isQuoted && (character.isSpace() || character == u'(' || character == u')'))
            start = at + 1;
    }
    while (start < place.end && (query.at(start) == u'-' || query.at(start) == u'+'))
        ++start;
    const QString piece = query.sliced(start, place.end - start);
    const qsizetype colon = piece.indexOf(u':');
    const QString field = colon > 0 ? fieldOf(QStringView(piece).first(colon)) : QString();
    place.field = field;
    place.start = field.isEmpty() ? start : start + int(colon) + 1;
    place.typed = query.sliced(place.start, place.end - place.start);
    if (!place.typed.isEmpty() && QueryCursor::isQuote(place.typed.front()))
        place.typed = place.typed.sliced(1);
    return place;
}

base::Result<QList<Completion>> completions(
    const library::Database &database, const CompletionPlace &place, const QString &language)
{
    Collector collector(database, place, language);
    TRY_VOID(collector.collect());
    return collector.takeFound();
}

Completed completed(const QString &query, const CompletionPlace &place, const Completion &completion)
{
    // The rest of the word that the cursor stands in, and a quotation mark that is closed already, are gone with it.
    int end = place.end;
    while (end < query.size() && !query.at(end).isSpace() && query.at(end) != u')')
        ++end;
    const bool goesOn = completion.kind == Completion::Kind::Field;
    const bool hasSpace = end < query.size() && query.at(end).isSpace();
    const QString put = completion.text + (goesOn || hasSpace ? QString() : u" "_s);
    const int cursor = place.start + int(put.size()) + (!goesOn && hasSpace ? 1 : 0);
    return {query.first(place.start) + put + query.sliced(end), cursor};
}

QString quotedValue(const QString &value)
{
    const auto isSign = [](QChar character) {
        return character.isSpace() || character == u'(' || character == u')' || QueryCursor::isQuote(character);
    };
    if (!value.isEmpty() && std::ranges::none_of(value, isSign))
        return value;
    return quotedPhrase(value);
}

QString quotedPhrase(const QString &text)
{
    QString plain = text;
    plain.removeIf(QueryCursor::isQuote);
    return u'"' + plain + u'"';
}

}
