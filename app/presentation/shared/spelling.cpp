// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <Sonnet/GuessLanguage>
#include <Sonnet/Speller>

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kGuessable = 6; ///< Of fewer words no language can be guessed.
constexpr qsizetype kMostSuggestions = 6;

/// The dictionary of a language: that of the system's own country, that which the United Nations write, that without a country,
/// else the first. Empty: there is none.
QString dictionaryOf(const QString &language)
{
    const QStringList all = Sonnet::Speller().availableLanguages();
    QStringList fitting;
    std::ranges::copy_if(all, std::back_inserter(fitting), [&language](const QString &one) { return one == language || one.startsWith(language + u'_'); });
    for (const QString &wanted : {QLocale::system().name(), language == "en"_L1 ? u"en_GB"_s : language, QString(language + u'_' + language.toUpper())}) {
        if (fitting.contains(wanted))
            return wanted;
    }
    return fitting.value(0);
}

QSet<QString> wrongIn(const QString &language, const QStringList &words)
{
    QSet<QString> wrong;
    const Sonnet::Speller speller(dictionaryOf(language));
    for (const QString &word : words) {
        if (!speller.isCorrect(word))
            wrong.insert(word);
    }
    return wrong;
}

QStringList withGuessed(QStringList languages, const QStringList &words)
{
    if (words.size() >= kGuessable) {
        const QString guessed = Sonnet::GuessLanguage().identify(words.join(u' ')).section(u'_', 0, 0);
        if (!guessed.isEmpty())
            languages.append(guessed);
    }
    languages.removeDuplicates();
    return languages;
}

Spelling::Verdict judged(const QStringList &words, const QStringList &languages)
{
    Spelling::Verdict best;
    for (const QString &language : withGuessed(languages, words)) {
        if (dictionaryOf(language).isEmpty())
            continue;
        const QSet<QString> wrong = wrongIn(language, words);
        if (best.language.isEmpty() || wrong.size() < best.wrong.size())
            best = {language, wrong};
    }
    return best;
}

}

Spelling::Spelling(QObject *parent)
    : QObject(parent)
{
}

void Spelling::check(const QStringList &words, const QStringList &languages, QObject *context, std::function<void(Verdict)> deliver)
{
    m_runner.runInBackground<Verdict>(context, [words, languages]() -> base::Result<Verdict> { return judged(words, languages); },
        [deliver = std::move(deliver)](const base::Result<Verdict> &verdict) { deliver(*verdict); });
}

void Spelling::suggest(const QString &word, const QString &language, QObject *context, std::function<void(QStringList)> deliver)
{
    m_runner.runInBackground<QStringList>(context,
        [word, language]() -> base::Result<QStringList> { return Sonnet::Speller(dictionaryOf(language)).suggest(word).mid(0, kMostSuggestions); },
        [deliver = std::move(deliver)](const base::Result<QStringList> &words) { deliver(*words); });
}

void Spelling::missing(const QStringList &languages, QObject *context, std::function<void(QStringList)> deliver)
{
    m_runner.runInBackground<QStringList>(context,
        [languages]() -> base::Result<QStringList> {
            QStringList lacking;
            std::ranges::copy_if(languages, std::back_inserter(lacking), [](const QString &language) { return dictionaryOf(language).isEmpty(); });
            return lacking;
        },
        [deliver = std::move(deliver)](const base::Result<QStringList> &lacking) { deliver(*lacking); });
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(word);
    emit ignored();
}

Spelling &spelling()
{
    // It ends with the application, whose threads it uses.
    static QPointer<Spelling> one;
    if (!one)
        one = new Spelling(QCoreApplication::instance());
    return *one;
}

}
