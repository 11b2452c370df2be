// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a reader or a rule of recognition takes more than its share of time over what it likes least: 10, 100 and 1,000 kB of
// each worst case, and the ratio of each to the one before, which is 10 where cost is linear; lists of States up to 3 MB.
// bench_worstcases [WORDS] measures the cases whose names have these words. Fails where a case is steep.

#include <analysis/recognition/proposals.h>
#include <analysis/recognition/recogniser.h>
#include <analysis/recognition/states.h>
#include <import/formats/reader.h>

#include <growth.h>
#include <worstcases.h>

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <array>

#include <readfile.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qsizetype, 3> kSizes {10'000, 100'000, 1'000'000};
constexpr std::array<qsizetype, 3> kListSizes {30'000, 300'000, 3'000'000};
constexpr double kEnough = 20;   ///< Seconds; what takes longer need not be asked for more.
constexpr double kTooSteep = 30; ///< For ten times as much; where cost is quadratic, it is a hundred.
constexpr double kNothing = 0.005; ///< Seconds; below, the clock tells little.

/// Measures cases one after the other, and knows which were steep.
class Measuring
{
public:
    explicit Measuring(QTextStream &out)
        : m_out(out)
    {
    }

    void measure(const QString &name, const std::array<qsizetype, 3> &sizes, const std::function<double(qsizetype)> &timeOf)
    {
        m_out << name.leftJustified(60, u' ').first(60);
        double before = 0;
        bool isSteep = false;
        for (const qsizetype size : sizes) {
            const double seconds = timeOf(size);
            m_out << "  " << QString::number(seconds * 1000, 'f', 1).rightJustified(9) << " ms";
            if (before > 0)
                m_out << " x" << QString::number(seconds / before, 'f', 1).rightJustified(5);
            isSteep = isSteep || (before > 0 && seconds / std::max(before, kNothing) > kTooSteep);
            m_longest = std::max(m_longest, seconds);
            before = seconds;
            if (seconds > kEnough)
                break;
        }
        m_out << (isSteep ? "  STEEP\n" : "\n");
        m_out.flush();
        ++m_cases;
        if (isSteep)
            m_steep.append(name);
    }

    /// Says how many cases were steep.
    bool finish()
    {
        m_out << m_cases << " cases, the longest " << m_longest << " s, steep: " << m_steep.size() << ' ' << m_steep.join(u"; "_s) << '\n';
        return m_steep.isEmpty();
    }

private:
    QTextStream &m_out;
    QStringList m_steep;
    int m_cases = 0;
    double m_longest = 0;
};

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString only = application.arguments().value(1);
    QTextStream out(stdout);
    Measuring all(out);
    for (const worstcases::WorstFile &file : worstcases::files()) {
        if (!file.name.contains(only))
            continue;
        all.measure(file.name, kSizes, [&](qsizetype size) {
            const QByteArray bytes = file.make(size);
            return growth::seconds([&] { (void)readfile::read({file.fileName, bytes}); });
        });
    }
    for (const char *piece : {"France, ", "France and ", "Marlindo, ", "and ", "فرنسا و", "法国"}) {
        const QString state = QString::fromUtf8(piece);
        if (!QString(u"States: "_s + state).contains(only))
            continue;
        all.measure(u"States: "_s + state, kListSizes, [&](qsizetype size) {
            const QString list = state.repeated(size / state.size());
            return growth::seconds([&] { (void)recognition::findStates(list); });
        });
        all.measure(u"States, all rules: "_s + state, kListSizes, [&](qsizetype size) {
            const model::ReadText text = worstcases::textOf({state, u"en"_s, state}, size, u"A/RES/99/1"_s);
            return growth::seconds([&] {
                (void)recognition::recognise(text);
                (void)recognition::proposals(text);
            });
        });
    }
    for (const worstcases::WorstWords &words : worstcases::words()) {
        for (const QString &symbol : {QString(), u"A/RES/99/1"_s}) {
            if (!words.name.contains(only) && !u"rules"_s.contains(only))
                continue;
            all.measure((symbol.isEmpty() ? u"article "_s : u"resolution "_s) + words.name, kSizes, [&](qsizetype size) {
                const model::ReadText text = worstcases::textOf(words, size, symbol);
                return growth::seconds([&] {
                    (void)recognition::recognise(text);
                    (void)recognition::proposals(text);
                });
            });
        }
    }
    return all.finish() ? 0 : 1;
}
