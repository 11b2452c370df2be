// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filehints.h"

#include <core/model/symbol.h>
#include <core/text/characters.h>
#include <core/text/language.h>
#include <core/text/languagenames.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace structure {

using namespace Qt::StringLiterals;

namespace {

// The letter or code at the end of the names that the Secretariat and the library give; only beside a symbol does it
// mean a language.
QString languageOfFileName(const QString &fileName)
{
    static const QRegularExpression code(
        u"(?:[-_](AR|ZH|EN|FR|RU|ES|DE)(?:_[A-Z]{2,8})?|(?<=\\d|[-_])([ACEFRS]))(?: \\(\\d{1,2}\\))?\\.[A-Za-z]{2,5}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QHash<QString, QString> letters{{u"A"_s, u"ar"_s}, {u"C"_s, u"zh"_s}, {u"E"_s, u"en"_s},
        {u"F"_s, u"fr"_s}, {u"R"_s, u"ru"_s}, {u"S"_s, u"es"_s}};
    if (!model::Symbol::fromFileName(fileName))
        return {};
    const QRegularExpressionMatch match = code.matchView(fileName);
    return match.hasCaptured(1) ? match.captured(1).toLower() : letters.value(match.captured(2).toUpper());
}

// The text itself tells, whatever the name says. A text that is too short to be sure of may be in any language of its
// script.
QString languageOf(const QString &fileName, const model::ReadText &result)
{
    constexpr qsizetype kEnough = 4000;
    QString sample;
    for (const model::Passage &passage : result.passages) {
        sample += passage.content + u'\n';
        if (sample.size() > kEnough)
            break;
    }
    if (const QString language = text::detectLanguage(sample); !language.isEmpty())
        return language;
    const QString byScript = text::languageOfScript(sample);
    const QString byName = languageOfFileName(fileName);
    const bool isLatin = byName == "en"_L1 || byName == "fr"_L1 || byName == "es"_L1 || byName == "de"_L1;
    return byScript == "en"_L1 && isLatin ? byName : byScript;
}

// The name without its ending, on one line, and without marks that would turn it round.
QString titleOfFileName(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    QString title = dot > 0 ? fileName.first(dot) : fileName;
    title.removeIf([](QChar character) {
        const char16_t unit = character.unicode();
        return unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    });
    title = title.simplified();
    return title.isEmpty() ? fileName.simplified() : title;
}

// "minutes 2024" and "g2404022" tell something, "pasted" and "index" do not.
bool isTelling(const QString &fileName)
{
    const QString stem = fileName.left(fileName.lastIndexOf(u'.'));
    return !stem.isEmpty() && !std::ranges::all_of(stem, [](QChar character) { return character.isLetter(); });
}

}

void readOpeningWords(const QString &fileName, model::ReadText &result)
{
    constexpr qsizetype kTitleLength = 80;
    if (!result.text.title.isEmpty() || isTelling(fileName))
        return;
    const auto isSaid = [](const model::Passage &passage) { return !passage.content.isEmpty(); };
    const auto isHeading = [](const model::Passage &passage) {
        return passage.kind == model::PassageKind::Heading && !passage.content.isEmpty();
    };
    auto found = std::ranges::find_if(result.passages, isHeading);
    if (found == result.passages.end())
        found = std::ranges::find_if(result.passages, isSaid);
    if (found == result.passages.end())
        return;
    QString words = found->content;
    if (words.size() > kTitleLength) {
        const qsizetype end = words.lastIndexOf(u' ', kTitleLength);
        words = text::beginningOf(words, end > 0 ? end : kTitleLength) + u'…';
    }
    result.text.title = words;
    if (result.work.name.isEmpty())
        result.work.name = words;
}

void readFileName(const QString &fileName, model::ReadText &result)
{
    model::Record &work = result.work;
    if (work.symbol.isEmpty()) {
        if (const std::optional<model::Symbol> symbol = model::Symbol::fromFileName(fileName)) {
            work.symbol = symbol->display();
            work.symbolKey = symbol->key();
            work.session = symbol->session();
            work.body = model::bodyCode(symbol->body());
        }
    }
    if (result.text.language.isEmpty())
        result.text.language = languageOf(fileName, result);
    if (result.text.title.isEmpty())
        result.text.title = titleOfFileName(fileName);
    if (work.name.isEmpty())
        work.name = result.text.title;
}

base::Status requireText(const QString &fileName, const model::ReadText &result)
{
    const bool hasText = std::ranges::any_of(
        result.passages, [](const model::Passage &passage) { return !passage.content.isEmpty(); });
    if (!hasText)
        return base::failure(base::ErrorCode::NoText, fileName);
    return base::ok();
}

}
