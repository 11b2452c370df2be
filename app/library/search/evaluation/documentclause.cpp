// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentclause.h"

#include <core/model/annotation.h>
#include <core/model/passage.h>
#include <core/model/symbol.h>
#include <core/text/normalised.h>
#include <core/text/words.h>
#include <library/search/language/dates.h>
#include <library/search/language/fields.h>

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace search {

namespace {

struct BodyNames {
    model::Body body;
    const char16_t *others; ///< Its names and short names in the other official languages.
};

constexpr std::array kBodies {
    BodyNames {model::Body::GeneralAssembly, u"Assemblée générale|AG|Asamblea General|Генеральная Ассамблея|الجمعية العامة|大会"},
    BodyNames {model::Body::HumanRightsCouncil,
        u"Conseil des droits de l'homme|CDH|Consejo de Derechos Humanos|Совет по правам человека|مجلس حقوق الإنسان|人权理事会"},
    BodyNames {model::Body::SecurityCouncil,
        u"Conseil de sécurité|CS|Consejo de Seguridad|Совет Безопасности|مجلس الأمن|安全理事会|安理会"},
    BodyNames {model::Body::EconomicAndSocialCouncil, u"Conseil économique et social|Consejo Económico y Social|Экономический и "
                                                      u"Социальный Совет|المجلس الاقتصادي والاجتماعي|经济及社会理事会"},
    BodyNames {model::Body::Secretariat, u"Secrétariat|Secretaría|Секретариат|الأمانة العامة|秘书处"},
};

bool isDate(const QString &field)
{
    const Field *const known = fieldNamed(field);
    return known && known->values == Field::Values::Dates;
}

bool isPresence(const QString &field)
{
    return field == u"has" || field == u"no";
}

bool hasLevel(const Node &node, Presence::Level level)
{
    const Presence *const presence = presenceOf(node.text);
    return presence && presence->level == level;
}

bool isDocumentField(const Node &node)
{
    static const QStringList others {u"symbol"_s, u"title"_s, u"session"_s, u"agenda"_s, u"cites"_s, u"citedby"_s,
        u"sponsor"_s, u"vote"_s, u"event"_s, u"org"_s, u"role"_s, u"theme"_s};
    if (isDate(node.field))
        return dateSpan(node.field, node.text).has_value();
    if (node.field == u"body")
        return !bodyCodeOf(node.text).isEmpty();
    if (isPresence(node.field))
        return hasLevel(node, Presence::Level::Document);
    return others.contains(node.field) && !text::words(node.text).isEmpty();
}

bool isPassageField(const Node &node)
{
    static const QStringList others {u"note"_s, u"tag"_s, u"speaker"_s, u"quote"_s, u"in"_s};
    if (isPresence(node.field))
        return hasLevel(node, Presence::Level::Passage);
    if (node.field == u"color")
        return !colourOf(node.text).isEmpty();
    return others.contains(node.field) && !text::words(node.text).isEmpty();
}

bool isTree(const Node &node, bool (*isClause)(const Node &))
{
    const bool joins = node.kind == Node::Kind::And || node.kind == Node::Kind::Or || node.kind == Node::Kind::Not;
    return joins && !node.children.isEmpty() && std::ranges::all_of(node.children, isClause);
}

Explanation explainDate(const Node &node)
{
    using Kind = Explanation::Kind;
    if (node.field == u"before" || node.field == u"after" || node.field == u"since")
        return {node.field == u"before" ? Kind::Before : node.field == u"after" ? Kind::After : Kind::Since, node.text, {}};
    const std::optional<DateSpan> span = dateSpan(node.field, node.text);
    if (!span || std::ranges::all_of(node.text, [](QChar sign) { return sign.isDigit() || sign == u'-'; }))
        return {Kind::Year, node.text, {}};
    if (!span->first.isValid())
        return {Kind::Before, span->last.addDays(1).toString(Qt::ISODate), {}};
    if (!span->last.isValid())
        return {Kind::Since, span->first.toString(Qt::ISODate), {}};
    return {Kind::Between, span->first.toString(Qt::ISODate), span->last.toString(Qt::ISODate)};
}

/// Fields that say their value as it was typed.
Explanation::Kind kindOf(const QString &field)
{
    using Kind = Explanation::Kind;
    static const QHash<QString, Kind> kinds {{u"session"_s, Kind::Session}, {u"agenda"_s, Kind::Agenda},
        {u"title"_s, Kind::Title}, {u"cites"_s, Kind::Cites}, {u"citedby"_s, Kind::CitedBy}, {u"sponsor"_s, Kind::Sponsor},
        {u"vote"_s, Kind::Vote}, {u"event"_s, Kind::Event}, {u"org"_s, Kind::Organisation}, {u"role"_s, Kind::Role},
        {u"theme"_s, Kind::Theme}, {u"speaker"_s, Kind::Speaker}, {u"quote"_s, Kind::Quote}, {u"note"_s, Kind::Note},
        {u"tag"_s, Kind::Tag}, {u"in"_s, Kind::Dossier}};
    return kinds.value(field, Kind::Symbol);
}

Explanation explainField(const Node &node)
{
    using Kind = Explanation::Kind;
    if (isDate(node.field))
        return explainDate(node);
    if (node.field == u"body")
        return {Kind::Body, bodyCodeOf(node.text), {}};
    if (node.field == u"color")
        return {Kind::Colour, colourOf(node.text), {}};
    if (isPresence(node.field))
        return {node.field == u"has" ? Kind::Has : Kind::Lacks, QString::fromUtf16(presenceOf(node.text)->name), {}};
    return {kindOf(node.field), node.text, {}};
}

}

bool isDocumentClause(const Node &node)
{
    return node.kind == Node::Kind::Field ? isDocumentField(node) : isTree(node, isDocumentClause);
}

bool isPassageClause(const Node &node)
{
    return node.kind == Node::Kind::Field ? isPassageField(node) : isTree(node, isPassageClause);
}

QString passageKindOf(const QString &value)
{
    const QString name = value.trimmed().toLower();
    if (name == u"pp")
        return model::kindName(model::PassageKind::Preambular);
    if (name == u"op")
        return model::kindName(model::PassageKind::Operative);
    return !name.isEmpty() && model::kindName(model::kindOfName(name)) == name ? name : QString();
}

QString colourOf(const QString &value)
{
    // In the order of model::Colour: English and its other spelling, French, Arabic.
    static const std::array<QStringList, model::kColourCount> names {QStringList {u"yellow"_s, u"jaune"_s, u"أصفر"_s},
        QStringList {u"red"_s, u"rouge"_s, u"أحمر"_s}, QStringList {u"green"_s, u"vert"_s, u"أخضر"_s},
        QStringList {u"blue"_s, u"bleu"_s, u"أزرق"_s}, QStringList {u"purple"_s, u"violet"_s, u"أرجواني"_s, u"بنفسجي"_s},
        QStringList {u"magenta"_s, u"ماجنتا"_s}, QStringList {u"orange"_s, u"برتقالي"_s},
        QStringList {u"grey"_s, u"gray"_s, u"gris"_s, u"رمادي"_s}};
    const QString wanted = text::fold(value.trimmed());
    for (size_t colour = 0; colour < names.size(); ++colour) {
        for (const QString &name : names.at(colour)) {
            if (text::fold(name) == wanted)
                return model::colourName(model::Colour(colour));
        }
    }
    return {};
}

QString bodyCodeOf(const QString &value)
{
    const model::Body known = model::bodyOfCode(value.trimmed());
    if (known != model::Body::Unknown)
        return model::bodyCode(known);
    const QString folded = text::fold(value.simplified());
    for (const BodyNames &names : kBodies) {
        if (folded == text::fold(QString::fromUtf8(model::bodyName(names.body)))
            || text::fold(QStringView(names.others)).split(u'|').contains(folded))
            return model::bodyCode(names.body);
    }
    return {};
}

QList<Explanation> explainDocuments(const Node &node)
{
    using Kind = Explanation::Kind;
    if (node.kind == Node::Kind::Field)
        return {explainField(node)};
    QList<Explanation> pieces;
    if (node.kind != Node::Kind::Not)
        pieces.append({node.kind == Node::Kind::Or ? Kind::OpenAny : Kind::OpenAll, {}, {}});
    else
        pieces.append({Kind::Without, {}, {}});
    for (const Node &child : node.children)
        pieces += explainDocuments(child);
    if (node.kind != Node::Kind::Not)
        pieces.append({Kind::Close, {}, {}});
    return pieces;
}

}
