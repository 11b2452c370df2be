// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "definitioncheck.h"

#include <QColor>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using Flaw = SyntaxProblem::Kind;

/// Above that of any definition; of two with the same name the library takes the higher one.
constexpr int kOwnVersion = 1'000'000;
/// The oldest form; what is newer is read as well as the library can.
const QString kOwnForm = u"5.0"_s;

/// A name that is used in a line, and has to be declared somewhere in the file.
struct Use {
    QString name;
    int line = 0;
};

int lineOf(const QByteArray &bytes, qsizetype offset)
{
    return int(bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size())).count('\n')) + 1;
}

/// Reads a definition and writes it again, with a version of ours and without its document type.
class DefinitionReader
{
public:
    explicit DefinitionReader(const QByteArray &xml)
        : m_reader(xml)
        , m_writer(&m_checked.bytes)
    {
    }

    std::variant<CheckedFile, SyntaxProblem> read()
    {
        while (!m_reader.atEnd() && !m_problem) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                takeElement();
            else if (!m_reader.isDTD() && !m_reader.hasError())
                m_writer.writeCurrentToken(m_reader);
        }
        if (!m_problem && m_reader.hasError())
            m_problem = {Flaw::NotWellFormed, {}, int(m_reader.lineNumber()), m_reader.errorString()};
        if (!m_problem && (m_checked.name.isEmpty() || m_contexts.isEmpty()))
            m_problem = {Flaw::NotADefinition, {}};
        if (!m_problem)
            m_problem = undeclared(m_usedContexts, m_contexts, Flaw::UnknownContext);
        if (!m_problem)
            m_problem = undeclared(m_usedStyles, m_styles, Flaw::UnknownStyle);
        if (m_problem)
            return *m_problem;
        return m_checked;
    }

private:
    int line() const { return int(m_reader.lineNumber()); }

    void takeElement()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        if (m_isFirst) {
            m_isFirst = false;
            if (m_reader.name() != "language"_L1) {
                m_problem = {Flaw::NotADefinition, {}, line()};
                return;
            }
            takeLanguage(attributes);
            return;
        }
        if (m_reader.name() == "context"_L1)
            m_contexts.insert(attributes.value("name"_L1).toString());
        else if (m_reader.name() == "itemData"_L1)
            m_styles.insert(attributes.value("name"_L1).toString());
        else if (m_reader.name() == "RegExpr"_L1)
            checkPattern(attributes.value("String"_L1).toString());
        for (const QLatin1StringView name : {"context"_L1, "lineEndContext"_L1, "lineEmptyContext"_L1, "fallthroughContext"_L1})
            useContext(attributes.value(name).toString());
        // A rule without one has that of its context.
        if (const QString style = attributes.value("attribute"_L1).toString(); !style.isEmpty())
            m_usedStyles.append({style, line()});
        m_writer.writeCurrentToken(m_reader);
    }

    void takeLanguage(const QXmlStreamAttributes &attributes)
    {
        m_checked.name = attributes.value("name"_L1).toString();
        m_writer.writeStartElement(u"language"_s);
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() != "version"_L1 && attribute.name() != "kateversion"_L1)
                m_writer.writeAttribute(attribute);
        }
        m_writer.writeAttribute(u"version"_s, QString::number(kOwnVersion));
        m_writer.writeAttribute(u"kateversion"_s, kOwnForm);
        if (!attributes.hasAttribute("section"_L1))
            m_writer.writeAttribute(u"section"_s, u"Other"_s);
    }

    void checkPattern(const QString &pattern)
    {
        const QRegularExpression expression(pattern);
        if (!expression.isValid() && !m_problem)
            m_problem = {Flaw::BadPattern, {}, line(), expression.errorString()};
    }

    /// "#pop!Name", "Name", "Name##Other definition", "#stay".
    void useContext(const QString &words)
    {
        const QString name = words.startsWith(u'#') ? words.section(u'!', 1) : words;
        if (!name.isEmpty() && !name.contains("##"_L1))
            m_usedContexts.append({name, line()});
    }

    static std::optional<SyntaxProblem> undeclared(const QList<Use> &uses, const QSet<QString> &declared, Flaw kind)
    {
        const auto found = std::ranges::find_if(uses, [&declared](const Use &use) { return !declared.contains(use.name); });
        return found == uses.end() ? std::nullopt : std::optional(SyntaxProblem {kind, {}, found->line, found->name});
    }

    QXmlStreamReader m_reader;
    CheckedFile m_checked;
    QXmlStreamWriter m_writer;
    bool m_isFirst = true;
    QSet<QString> m_contexts;
    QSet<QString> m_styles;
    QList<Use> m_usedContexts;
    QList<Use> m_usedStyles;
    std::optional<SyntaxProblem> m_problem;
};

/// The first value of these objects that is to be a colour and is none.
std::optional<QString> wrongColour(const QJsonObject &object)
{
    for (auto value = object.begin(); value != object.end(); ++value) {
        const bool isColour = value.key().endsWith("color"_L1, Qt::CaseInsensitive) || value.key().endsWith("colour"_L1, Qt::CaseInsensitive);
        if (value->isObject()) {
            if (const auto wrong = wrongColour(value->toObject()))
                return wrong;
        } else if (isColour && !QColor::isValidColorName(value->toString())) {
            return value->toString();
        }
    }
    return std::nullopt;
}

std::optional<bool> darknessOf(const QJsonObject &theme)
{
    const QColor page(theme["editor-colors"_L1]["BackgroundColor"_L1].toString());
    if (page.isValid())
        return page.lightness() < 128;
    const QColor ink(theme["text-styles"_L1]["Normal"_L1]["text-color"_L1].toString());
    return ink.isValid() ? std::optional(ink.lightness() >= 128) : std::nullopt;
}

}

std::variant<CheckedFile, SyntaxProblem> checkedDefinition(const QByteArray &xml)
{
    return DefinitionReader(xml).read();
}

std::variant<CheckedFile, SyntaxProblem> checkedTheme(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return SyntaxProblem {Flaw::NotWellFormed, {}, lineOf(json, error.offset), error.errorString()};
    QJsonObject theme = document.object();
    QJsonObject metadata = theme["metadata"_L1].toObject();
    const QString name = metadata["name"_L1].toString();
    const QJsonObject styles = theme["text-styles"_L1].toObject();
    if (name.isEmpty() || styles.isEmpty())
        return SyntaxProblem {Flaw::NotATheme, {}};
    auto wrong = wrongColour(styles);
    if (!wrong)
        wrong = wrongColour(theme["custom-styles"_L1].toObject());
    if (wrong)
        return SyntaxProblem {Flaw::BadColour, {}, lineOf(json, json.indexOf(u"\"%1\""_s.arg(*wrong).toUtf8())), *wrong};
    metadata.insert("revision"_L1, kOwnVersion);
    theme.insert("metadata"_L1, metadata);
    return CheckedFile {name, QJsonDocument(theme).toJson(), darknessOf(theme)};
}

}
