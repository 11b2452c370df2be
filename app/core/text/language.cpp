// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QTemporaryFile>

#include <libexttextcat/textcat.h>

#include <algorithm>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSampleLetters = 3000;
constexpr qsizetype kSampleLength = 16000; ///< Where few of the characters are letters.
constexpr qsizetype kFewestLetters = 20;   ///< Less is guesswork for a model.
constexpr qsizetype kShortText = 200;      ///< Letters. Below, single letters tell more than a model.

constexpr qsizetype kPieceLength = 300;    ///< Characters that a model is asked about at once.
constexpr qsizetype kMostPieces = 7;

/// What a look at a text shows.
struct Sample {
    QHash<QChar::Script, qsizetype> scripts; ///< Letters of each.
    qsizetype letters = 0;
    QString words; ///< With single spaces, without figures and signs.
};

Sample sampleOf(QStringView text)
{
    Sample sample;
    for (qsizetype at = 0; at < std::min(text.size(), kSampleLength) && sample.letters < kSampleLetters; ++at) {
        char32_t character = text.at(at).unicode();
        const bool isPair = QChar::isHighSurrogate(character) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair) {
            character = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
            ++at;
        }
        const QChar::Script script = QChar::script(character);
        if (QChar::isLetter(character) || QChar::isMark(character)) {
            if (QChar::isLetter(character) && script != QChar::Script_Common) {
                ++sample.scripts[script];
                ++sample.letters;
            }
            sample.words.append(QChar::fromUcs4(character));
        } else if (character == U'\'' || character == U'’') {
            sample.words.append(u'\'');
        } else if (!sample.words.isEmpty() && !sample.words.endsWith(u' ')) {
            sample.words.append(u' ');
        }
    }
    return sample;
}

QString languageOfOneScript(QChar::Script script)
{
    static const QHash<QChar::Script, QString> only{{QChar::Script_Greek, u"el"_s}, {QChar::Script_Armenian, u"hy"_s},
        {QChar::Script_Georgian, u"ka"_s}, {QChar::Script_Thai, u"th"_s}, {QChar::Script_Lao, u"lo"_s},
        {QChar::Script_Khmer, u"km"_s}, {QChar::Script_Tamil, u"ta"_s}, {QChar::Script_Telugu, u"te"_s},
        {QChar::Script_Kannada, u"kn"_s}, {QChar::Script_Malayalam, u"ml"_s}, {QChar::Script_Gujarati, u"gu"_s},
        {QChar::Script_Gurmukhi, u"pa"_s}, {QChar::Script_Oriya, u"or"_s}, {QChar::Script_Sinhala, u"si"_s},
        {QChar::Script_Thaana, u"dv"_s}, {QChar::Script_Cherokee, u"chr"_s},
        {QChar::Script_CanadianAboriginal, u"iu"_s}, {QChar::Script_Bamum, u"bax"_s}};
    return only.value(script);
}

// Chinese signs stand in all three; kana and Hangul tell Japanese and Korean.
QString languageOfEastAsia(const Sample &sample)
{
    const qsizetype kana
        = sample.scripts.value(QChar::Script_Hiragana) + sample.scripts.value(QChar::Script_Katakana);
    const qsizetype hangul = sample.scripts.value(QChar::Script_Hangul);
    const qsizetype all = kana + hangul + sample.scripts.value(QChar::Script_Han);
    if (all * 2 < sample.letters)
        return {};
    if (hangul * 4 > all)
        return u"ko"_s;
    return kana * 10 > all ? u"ja"_s : u"zh"_s;
}

/// Letters that no other language of the same script has, or hardly any.
struct OwnLetters {
    QChar::Script script;
    QStringView letters;
    const char *language;
};

// The first row that fits wins, so that Arabic and Russian, whose letters most others share, come late.
QString languageOfLetters(const QString &words, QChar::Script script)
{
    static constexpr OwnLetters kRows[]{
        {QChar::Script_Arabic, u"ێڕڵ", "ckb"},
        {QChar::Script_Arabic, u"ۋېۆۈ", "ug"},
        {QChar::Script_Arabic, u"ټډړښږ", "ps"},
        {QChar::Script_Arabic, u"ٹڈڑںے", "ur"},
        {QChar::Script_Arabic, u"پچژگی", "fa"},
        {QChar::Script_Arabic, u"ةىأإيك", "ar"},
        {QChar::Script_Cyrillic, u"әғқұһ", "kk"},
        {QChar::Script_Cyrillic, u"өү", "mn"},
        {QChar::Script_Cyrillic, u"ў", "be"},
        {QChar::Script_Cyrillic, u"їєґ", "uk"},
        {QChar::Script_Cyrillic, u"ѓќѕ", "mk"},
        {QChar::Script_Cyrillic, u"ђћ", "sr"},
        {QChar::Script_Cyrillic, u"ыэё", "ru"},
        {QChar::Script_Cyrillic, u"ъ", "bg"},
    };
    for (const OwnLetters &row : kRows) {
        const bool fits = row.script == script
            && std::ranges::any_of(words, [&](QChar letter) { return row.letters.contains(letter.toLower()); });
        if (fits)
            return QString::fromLatin1(row.language);
    }
    return {};
}

/// Those of the United Nations, then that of the window: what an officer most likely has.
const QStringList &preferredLanguages()
{
    static const QStringList languages{u"en"_s, u"fr"_s, u"es"_s, u"ar"_s, u"ru"_s, u"zh"_s, QLocale::languageToCode(QLocale().language())};
    return languages;
}

/// A language as a model names it, and how far the text is from it.
struct Candidate {
    QString name;
    int distance = 0;
};

/// The models of libexttextcat, or those of some languages. It keeps notes while it compares, so that one thread at a time
/// may ask.
class Models
{
public:
    enum class Which { All, Preferred };

    explicit Models(Which which)
    {
        QFile all(QString::fromLatin1(AIDE_LANGUAGE_MODELS "fpdb.conf"));
        // The library takes the name of a list, so that a shorter one has to be a file for a moment.
        QTemporaryFile list;
        if (!all.open(QIODevice::ReadOnly) || (which == Which::Preferred && !list.open()))
            return;
        while (which == Which::Preferred && !all.atEnd()) {
            const QByteArray line = all.readLine();
            if (preferredLanguages().contains(QString::fromLatin1(line).section(u'.', 0, 0)))
                list.write(line);
        }
        if (list.isOpen())
            list.flush();
        const QString name = which == Which::All ? all.fileName() : list.fileName();
        m_handle = special_textcat_Init(QFile::encodeName(name).constData(), AIDE_LANGUAGE_MODELS);
        if (m_handle)
            textcat_SetProperty(m_handle, TCPROP_UTF8AWARE, TC_TRUE);
    }
    ~Models()
    {
        if (m_handle)
            textcat_Done(m_handle);
    }
    Models(const Models &) = delete;
    Models &operator=(const Models &) = delete;

    bool areLoaded() const { return m_handle != nullptr; }

    /// The likeliest first; empty where too many are alike.
    QList<Candidate> candidates(const QByteArray &utf8)
    {
        const QMutexLocker locker(&m_mutex);
        candidate_t *rows = m_handle ? textcat_GetClassifyFullOutput(m_handle) : nullptr;
        if (!rows)
            return {};
        QList<Candidate> names;
        const int count = textcat_ClassifyFull(m_handle, utf8.constData(), size_t(utf8.size()), rows);
        for (int at = 0; at < count; ++at)
            names.append({QString::fromLatin1(rows[at].name), rows[at].score});
        textcat_ReleaseClassifyFullOutput(m_handle, rows);
        return names;
    }

private:
    void *m_handle = nullptr;
    QMutex m_mutex;
};

Models &models()
{
    static Models loaded(Models::Which::All);
    return loaded;
}

Models &preferredModels()
{
    static Models loaded(Models::Which::Preferred);
    return loaded;
}

// "zh-CN-utf8" and "plt--utf8": the language is what stands before the first dash.
QString codeOfModel(const QString &name)
{
    static const QHash<QString, QString> known{{u"sh"_s, u"sr"_s}, {u"plt"_s, u"mg"_s}, {u"quh"_s, u"qu"_s},
        {u"quz"_s, u"qu"_s}, {u"gug"_s, u"gn"_s}, {u"emk"_s, u"emk"_s}};
    const QString code = name.section(u'-', 0, 0);
    return known.value(code, code);
}

// Where several are alike, a language of the United Nations is what an officer most likely has.
QString languageOfPiece(QStringView piece)
{
    const QByteArray utf8 = piece.toUtf8();
    const QList<Candidate> all = models().candidates(utf8);
    for (const Candidate &candidate : all) {
        if (preferredLanguages().contains(codeOfModel(candidate.name)))
            return codeOfModel(candidate.name);
    }
    // Eight words are too few to tell Scots from English. Of texts in languages that nobody prefers the next of these is 10
    // in 100 further away, and more.
    constexpr qsizetype kFewWords = 60; // Characters.
    constexpr double kAsNear = 1.08;
    const QList<Candidate> preferred = piece.size() > kFewWords ? QList<Candidate>() : preferredModels().candidates(utf8);
    const bool isAsNear = !preferred.isEmpty() && (all.isEmpty() || preferred.first().distance <= all.first().distance * kAsNear);
    const QList<Candidate> &found = isAsNear ? preferred : all;
    return found.isEmpty() ? QString() : codeOfModel(found.first().name);
}

// The models know sentences. A text is asked piece by piece, so that a stretch in another language, names or a near relative
// (Asturian for Spanish) do not decide for the whole; what less than half of the pieces say is no answer.
QString languageOfModels(const QString &words)
{
    const qsizetype pieces = std::clamp<qsizetype>(words.size() / kPieceLength, 1, kMostPieces);
    const qsizetype length = std::min(kPieceLength * 3 / 2, words.size() / pieces);
    QHash<QString, int> votes;
    for (qsizetype piece = 0; piece < pieces; ++piece) {
        const QString language = languageOfPiece(QStringView(words).sliced(piece * (words.size() / pieces), length));
        // What more than half say is the answer, whatever the rest would say.
        if (++votes[language] * 2 > pieces)
            return language;
    }
    const auto most = std::ranges::max_element(votes);
    return *most * 2 >= pieces ? votes.key(*most) : QString();
}

}

bool loadLanguageModels()
{
    // Without the second only short texts are guessed at more freely.
    preferredModels();
    return models().areLoaded();
}

QString detectLanguage(QStringView text)
{
    const Sample sample = sampleOf(text);
    if (sample.letters == 0)
        return {};
    if (const QString language = languageOfEastAsia(sample); !language.isEmpty())
        return language;
    const QChar::Script script = sample.scripts.key(*std::ranges::max_element(sample.scripts));
    if (const QString language = languageOfOneScript(script); !language.isEmpty())
        return language;
    if (sample.letters < kShortText && (script == QChar::Script_Arabic || script == QChar::Script_Cyrillic)) {
        const QString language = languageOfLetters(sample.words, script);
        return !language.isEmpty() ? language : script == QChar::Script_Arabic ? u"ar"_s : u"ru"_s;
    }
    const QString language = sample.letters < kFewestLetters ? QString() : languageOfModels(sample.words);
    return language.isEmpty() ? languageOfLetters(sample.words, script) : language;
}

}
