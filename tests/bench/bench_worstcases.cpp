// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a reader or a rule of recognition takes more than its share of time over what it likes least: 10, 100 and 1,000 kB of
// each worst case, and the ratio of each to the one before, which is 10 where cost is linear.

#include <growth.h>
#include <worstcases.h>

#include <import/formats/reader.h>
#include <analysis/recognition/proposals.h>
#include <analysis/recognition/recogniser.h>

#include <QCoreApplication>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qsizetype, 3> kSizes {10'000, 100'000, 1'000'000};
constexpr double kEnough = 20; ///< Seconds; what takes longer need not be asked for more.

void measure(QTextStream &out, const QString &name, const std::function<double(qsizetype)> &timeOf)
{
    out << name.leftJustified(60, u' ').first(60);
    double before = 0;
    for (const qsizetype size : kSizes) {
        const double seconds = timeOf(size);
        out << "  " << QString::number(seconds * 1000, 'f', 1).rightJustified(9) << " ms";
        if (before > 0)
            out << " x" << QString::number(seconds / before, 'f', 1).rightJustified(5);
        before = seconds;
        if (seconds > kEnough)
            break;
    }
    out << '\n';
    out.flush();
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString only = application.arguments().value(1);
    QTextStream out(stdout);
    for (const worstcases::WorstFile &file : worstcases::files()) {
        if (!file.name.contains(only))
            continue;
        measure(out, file.name, [&](qsizetype size) {
            const QByteArray bytes = file.make(size);
            return growth::seconds([&] { (void)formats::read({file.fileName, bytes}); });
        });
    }
    for (const worstcases::WorstWords &words : worstcases::words()) {
        for (const QString &symbol : {QString(), u"A/RES/99/1"_s}) {
            if (!words.name.contains(only) && !u"rules"_s.contains(only))
                continue;
            measure(out, (symbol.isEmpty() ? u"article "_s : u"resolution "_s) + words.name, [&](qsizetype size) {
                const model::ReadText text = worstcases::textOf(words, size, symbol);
                return growth::seconds([&] {
                    (void)recognition::recognise(text);
                    (void)recognition::proposals(text);
                });
            });
        }
    }
    return 0;
}
