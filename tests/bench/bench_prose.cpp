// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the recognition of prose costs beside reading it: each text of the folders that are named is read and recognised, and one
// text of four times the length says how both grow.

#include <analysis/recognition/proposals.h>
#include <analysis/recognition/recogniser.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTextStream>

#include <growth.h>
#include <readfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;

struct Cost {
    double reading = 0;
    double recognition = 0;
};

/// The least of some rounds: what disturbs only adds.
Cost costOf(const QByteArray &bytes)
{
    Cost cost {1e9, 1e9};
    for (int round = 0; round < kRounds; ++round) {
        base::Result<readfile::ReadFile> read = base::failure(base::ErrorCode::Empty, QString());
        cost.reading = std::min(cost.reading, growth::seconds([&] { read = readfile::read({u"text.txt"_s, bytes}); }));
        if (!read)
            return {};
        cost.recognition = std::min(cost.recognition, growth::seconds([&] {
            recognition::recognise(read->text);
            recognition::proposals(read->text);
        }));
    }
    return cost;
}

struct Text {
    QString name;
    QByteArray bytes;
};

QList<Text> textsIn(const QStringList &folders)
{
    QList<Text> texts;
    for (const QString &folder : folders) {
        QDirIterator files(folder, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                texts.append({files.fileName(), file.readAll()});
        }
    }
    return texts;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QList<Text> texts = textsIn(application.arguments().mid(1));
    if (texts.isEmpty()) {
        out << "bench_prose FOLDER...: texts as .txt\n";
        return 1;
    }
    costOf(texts.first().bytes); // Tables are read once.
    Cost all;
    QList<std::pair<double, QString>> ratios;
    qsizetype letters = 0;
    for (const auto &[name, bytes] : texts) {
        const Cost cost = costOf(bytes);
        all.reading += cost.reading;
        all.recognition += cost.recognition;
        letters += bytes.size();
        if (cost.reading > 0)
            ratios.append({cost.recognition / cost.reading, name});
    }
    std::ranges::sort(ratios);
    out << texts.size() << " texts of " << letters / texts.size() << " bytes: reading " << all.reading * 1e3 / double(texts.size()) << " ms, recognition "
        << all.recognition * 1e3 / double(texts.size()) << " ms, " << all.recognition / all.reading << " times reading; median "
        << ratios.value(ratios.size() / 2).first << ", worst " << ratios.last().first << " (" << ratios.last().second << ")\n";
    QByteArray once;
    for (const Text &text : texts)
        once += text.bytes + "\n\n";
    const Cost single = costOf(once);
    const Cost four = costOf(once + once + once + once);
    out << "four times the length: reading " << four.reading / single.reading << " times, recognition " << four.recognition / single.recognition << " times\n";
    return 0;
}
