// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagenames.h"

#include <core/text/language.h>

#include <QHash>
#include <QLocale>

namespace text {

using namespace Qt::StringLiterals;

QString languageOfCode(const QString &code)
{
    static const QHash<QString, QString> special{{u"fre"_s, u"fr"_s}, {u"ger"_s, u"de"_s}, {u"chi"_s, u"zh"_s},
        {u"dut"_s, u"nl"_s}, {u"per"_s, u"fa"_s}, {u"ch"_s, u"zh"_s}, {u"sp"_s, u"es"_s}};
    QString tag = code.trimmed().toLower();
    tag.truncate(tag.indexOf(u'-') < 0 ? tag.size() : tag.indexOf(u'-'));
    tag.truncate(tag.indexOf(u'_') < 0 ? tag.size() : tag.indexOf(u'_'));
    if (special.contains(tag))
        return special.value(tag);
    const QLocale::Language language = QLocale::codeToLanguage(tag);
    if (tag.isEmpty() || language == QLocale::AnyLanguage || language == QLocale::C)
        return {};
    return QLocale::languageToCode(language);
}

QString languageOfName(const QString &name)
{
    struct Row {
        QStringView start;
        QStringView code;
    };
    // Beginnings of the names, marks off; the files themselves write "inlgés".
    static constexpr Row kRows[]{{u"engl", u"en"}, {u"angl", u"en"}, {u"ingl", u"en"}, {u"inlg", u"en"},
        {u"англ", u"en"}, {u"الإنكل", u"en"}, {u"英", u"en"}, {u"fren", u"fr"}, {u"fran", u"fr"}, {u"франц", u"fr"},
        {u"الفرن", u"fr"}, {u"法", u"fr"}, {u"span", u"es"}, {u"espa", u"es"}, {u"испан", u"es"}, {u"الإسب", u"es"},
        {u"西", u"es"}, {u"arab", u"ar"}, {u"араб", u"ar"}, {u"عرب", u"ar"}, {u"العرب", u"ar"}, {u"阿", u"ar"},
        {u"russ", u"ru"}, {u"ruso", u"ru"}, {u"русс", u"ru"}, {u"الروس", u"ru"}, {u"俄", u"ru"}, {u"chin", u"zh"},
        {u"китай", u"zh"}, {u"الصين", u"zh"}, {u"中", u"zh"}, {u"germ", u"de"}, {u"deut", u"de"}};
    QString plain;
    const QString decomposed = name.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar character : decomposed) {
        if (character.isLetter())
            plain.append(character);
    }
    for (const Row &row : kRows) {
        const QString start = row.start.toString().normalized(QString::NormalizationForm_D);
        QString letters;
        for (const QChar character : start) {
            if (character.isLetter())
                letters.append(character);
        }
        if (plain.startsWith(letters))
            return row.code.toString();
    }
    return {};
}

QString languageOfText(QStringView text)
{
    const QString language = detectLanguage(text);
    return language.isEmpty() ? languageOfScript(text) : language;
}

bool isRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

QString languageOfScript(QStringView text)
{
    int arabic = 0;
    int cyrillic = 0;
    int han = 0;
    int other = 0;
    for (const QChar character : text.first(std::min<qsizetype>(text.size(), 4000))) {
        switch (character.script()) {
        case QChar::Script_Arabic:
            ++arabic;
            break;
        case QChar::Script_Cyrillic:
            ++cyrillic;
            break;
        case QChar::Script_Han:
            ++han;
            break;
        case QChar::Script_Common:
        case QChar::Script_Inherited:
            break;
        default:
            ++other;
            break;
        }
    }
    if (han * 2 > other && han > 0)
        return u"zh"_s;
    if (arabic > other && arabic >= cyrillic)
        return u"ar"_s;
    return cyrillic > other ? u"ru"_s : u"en"_s;
}

}
