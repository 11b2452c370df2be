// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <core/model/passage.h>

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

/// The rows that a transaction adds to the index.
struct IndexBatch {
    struct Row {
        qint64 row = 0;
        QByteArray words;
    };
    struct TextRow {
        qint64 text = 0;
        QByteArray words;
        QByteArray counts;
    };

    std::vector<Row> rows;
    std::vector<TextRow> texts;
    std::vector<std::array<QString, 3>> forms; ///< Stem, language, form.
};

/// Cuts paragraphs into words, once for the index of passages, the index of texts and the list of words. One thread at a time.
class IndexBatchBuilder
{
public:
    /// Adds all passages of a text, in the place of what was added of it before.
    void add(base::TextId text, const QString &language, const QList<model::Passage> &passages);
    /// Returns the rows added since the last call.
    IndexBatch take() { return std::exchange(m_batch, {}); }
    /// Forgets what was added, and which words the index knows.
    void clear();

private:
    struct Known {
        quint32 text = 0;      ///< The last text that holds the word, by the count of texts.
        quint64 languages = 0; ///< In which languages its stem has been written, by bit.
    };
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view word) const { return std::hash<std::string_view> {}(word); }
    };

    void takePassage(const QString &content, const QString &language, QByteArray &words, QByteArray &textWords);
    void takeWord(QStringView source, const QString &language, quint64 languageBit, std::string_view form, QByteArray &textWords);
    /// Adds the first characters of a word, as words of the text.
    void takeBeginnings(std::string_view form, QByteArray &textWords);
    void takeForm(QStringView source, const QString &form, const QString &language);
    quint64 bitOf(const QString &language);

    IndexBatch m_batch;
    std::unordered_map<std::string, Known, Hash, std::equal_to<>> m_known;
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_beginnings; ///< With the last text that has it.
    QStringList m_languages;
    quint32 m_textCount = 0;
};

}
