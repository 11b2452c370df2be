// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>
#include <library/database/database.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace library {

class RawStatement;

/// Gathers what a transaction adds to the index and writes it once, in the order of the index: each paragraph is cut into
/// words once, for the index of passages, the index of texts and the list of words. An extension of the writing connection.
class Indexer final : public ConnectionExtension
{
public:
    static Indexer &of(const Database &database) { return database.extension<Indexer>(); }

    /// All passages of a text, instead of those that the index had; the old ones have been taken out by remove().
    void add(base::TextId text, const QString &language, const QList<model::Passage> &passages);
    /// Takes the rows of a text out of the index, while its passages still stand as they were indexed.
    static base::Status remove(const Database &database, base::TextId text);

    /// Writes what has been gathered.
    base::Status committing(const Database &database) override;
    void rolledBack() override;

    /// The index of every text, made anew from its passages.
    base::Status rebuild(const Database &database);
    /// The same for some texts behind `after`, while the others are found as before. The last of them; invalid at the end.
    base::Result<base::TextId> renew(const Database &database, base::TextId after);

private:
    struct Row {
        qint64 row = 0;
        QByteArray words;
    };
    struct TextRow {
        qint64 text = 0;
        QByteArray words;
        QByteArray counts;
    };
    struct Batch {
        std::vector<Row> rows;
        std::vector<TextRow> texts;
        std::vector<std::array<QString, 3>> forms; ///< Stem, language, form.
    };
    struct Input {
        base::TextId text;
        QString language;
        QList<model::Passage> passages;
    };
    struct Known {
        quint32 text = 0;      ///< The last text that holds the word, by the count of texts.
        quint64 languages = 0; ///< In which languages its stem has been written, by bit.
    };
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view word) const { return std::hash<std::string_view> {}(word); }
    };

    base::Status addAll(const Database &database, RawStatement &scan);
    static std::vector<Input> readSome(RawStatement &scan, Input &next);
    void takePassage(const QString &content, const QString &language, QByteArray &words, QByteArray &textWords);
    void takeWord(QStringView source, const QString &language, quint64 languageBit, std::string_view form, QByteArray &textWords);
    void takeBeginnings(std::string_view form, QByteArray &textWords);
    void takeForm(QStringView source, const QString &form, const QString &language);
    quint64 bitOf(const QString &language);
    static base::Status write(const Database &database, Batch batch);
    static base::Status writePassages(const Database &database, Batch &batch);
    static base::Status writeTexts(const Database &database, Batch &batch);
    static base::Status writeForms(const Database &database, Batch &batch);

    Batch m_batch;
    std::unordered_map<std::string, Known, Hash, std::equal_to<>> m_known;
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_beginnings; ///< With the last text that has it.
    QStringList m_languages;
    quint32 m_textCount = 0;
};

}
