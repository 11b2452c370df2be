// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QtTest>

#include <functional>

/// Steps of chance, which can be repeated: the seed is fixed, and printed; AIDE_SEED names another.
namespace soak {

struct Step {
    QString name;
    std::function<void()> perform;
};

inline QRandomGenerator &chance()
{
    static const quint32 seed = [] {
        const int named = qEnvironmentVariableIntValue("AIDE_SEED");
        return named > 0 ? quint32(named) : 20261129U;
    }();
    static QRandomGenerator generator = [] {
        qInfo("AIDE_SEED=%u", seed);
        return QRandomGenerator(seed);
    }();
    return generator;
}

/// From 0 up to, but not, `end`.
inline int below(int end)
{
    return end > 0 ? int(chance().bounded(end)) : 0;
}

/// Performs `count` steps and calls `check` after each; ends where a check failed, with the last steps printed.
inline void run(const QList<Step> &steps, int count, const std::function<void(int step)> &check)
{
    QStringList done;
    for (int number = 0; number < count; ++number) {
        const Step &step = steps.at(below(int(steps.size())));
        done.append(step.name);
        step.perform();
        QCoreApplication::processEvents();
        check(number);
        if (QTest::currentTestFailed()) {
            qWarning("after step %d: %s", number, qPrintable(done.last(10).join(QStringLiteral(", "))));
            return;
        }
    }
}

}
