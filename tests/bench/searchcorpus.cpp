// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchcorpus.h"

#include <import/formats/reader.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstdio>

#include <readfile.h>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20261125;
constexpr int kBatch = 400;
// One word in so many is changed in a copy.
constexpr int kChangedWord = 25;
constexpr int kParagraphsOfSentences = 50;

QStringList filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isFile())
            files.append(path);
        QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
    }
    files.sort();
    return files;
}

/// Aligned sentences ("UNv1.0.devset.fr"): one to a line, made into texts of some paragraphs each.
QList<model::ReadText> sentences(const QString &path)
{
    QList<model::ReadText> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QString language = QFileInfo(path).suffix();
    while (!file.atEnd()) {
        if (texts.isEmpty() || texts.last().passages.size() == kParagraphsOfSentences) {
            model::ReadText text;
            text.text.language = language;
            text.work.kind = model::RecordKind::Document;
            text.work.symbolKey = text.work.symbol = u"DEV/%1"_s.arg(texts.size() + 1);
            text.work.name = text.text.title = text.work.symbol;
            texts.append(text);
        }
        model::Passage passage;
        passage.position = int(texts.last().passages.size());
        passage.content = QString::fromUtf8(file.readLine()).trimmed();
        texts.last().passages.append(passage);
    }
    return texts;
}

QList<model::ReadText> readAll(const QStringList &paths)
{
    QList<model::ReadText> texts;
    const QStringList files = filesIn(paths);
    for (const QString &path : files) {
        if (QFileInfo(path).fileName().startsWith(u"UNv1.0.")) {
            if (!path.endsWith(u".ids"))
                texts += sentences(path);
            continue;
        }
        QFile file(path);
        if (!path.endsWith(u".xml") || !file.open(QIODevice::ReadOnly))
            continue;
        auto read = readfile::read({QFileInfo(path).fileName(), file.readAll()});
        if (read && !read->text.passages.isEmpty())
            texts.append(std::move(read->text));
    }
    return texts;
}

void changeWord(QString &text, qsizetype start, qsizetype size, QRandomGenerator &random)
{
    const qsizetype at = start + random.bounded(int(size - 1));
    const QChar letter = text.at(at);
    text[at] = text.at(at + 1);
    text[at + 1] = letter;
    if (random.bounded(2) == 0)
        text.insert(start + size, letter.toLower());
}

QString perturbed(QString text, QRandomGenerator &random)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isLetter = at < text.size() && text.at(at).isLetter() && !text.at(at).isSurrogate();
        if (isLetter && start < 0)
            start = at;
        if (isLetter || start < 0)
            continue;
        if (at - start > 3 && random.bounded(kChangedWord) == 0)
            changeWord(text, start, at - start, random);
        start = -1;
    }
    return text;
}

model::ImportedText copyOf(const model::ReadText &read, int copy, QRandomGenerator &random)
{
    model::ImportedText imported;
    imported.read = read;
    if (copy == 0)
        return imported;
    imported.read.work.symbolKey += u"/C%1"_s.arg(copy);
    imported.read.work.symbol += u"/C%1"_s.arg(copy);
    imported.read.work.date = read.work.date.addMonths(-copy);
    for (model::Passage &passage : imported.read.passages) {
        passage.content = perturbed(passage.content, random);
        passage.spans.clear();
    }
    return imported;
}

}

void makeCorpus(const QString &folder, qint64 paragraphs, const QStringList &paths)
{
    const QList<model::ReadText> texts = readAll(paths);
    auto library = library::Library::create(folder);
    if (!library || texts.isEmpty())
        qFatal("no library, or nothing to fill it with");
    QRandomGenerator random(kSeed);
    qint64 made = 0;
    int number = 0;
    for (int copy = 0; made < paragraphs; ++copy) {
        for (qsizetype first = 0; first < texts.size() && made < paragraphs; first += kBatch) {
            const base::Status stored = (*library)->write([&](const library::Database &database) -> base::Status {
                library::DocumentStore store(database);
                for (qsizetype at = first; at < std::min(first + kBatch, texts.size()); ++at) {
                    model::Source source;
                    source.sha256 = QString::number(++number).rightJustified(64, u'0');
                    source.path = u"/corpus/%1"_s.arg(number);
                    source.format = u"sample"_s;
                    if (const auto done = store.store(copyOf(texts.at(at), copy, random), source); !done)
                        return base::failure(done.error());
                    made += texts.at(at).passages.size();
                }
                return base::ok();
            });
            if (!stored)
                qFatal("%s", qPrintable(base::englishLine(stored.error())));
            std::fprintf(stderr, "\r%lld paragraphs", static_cast<long long>(made));
        }
    }
    std::fprintf(stderr, "\n");
}
