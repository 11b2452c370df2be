// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/longtext.h"
#include "windowfixture.h"

#include <import/pipeline/importer.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/asynclibrary.h>

#include <QAction>
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

/// The real window on a library with the long text in three languages, and what any page of it is put through.
class Window : protected WindowFixture
{
protected:
    /// `more` is imported beside the long text.
    [[nodiscard]] bool begin(const QStringList &more = {})
    {
        const QString sources = home(QStringLiteral("sources"));
        if (!QDir().mkpath(sources) || !longtext::write(sources))
            return false;
        auto made = library::Library::create(m_library);
        jobs::JobControl control;
        if (!made || pipeline::Importer(**made).import(QStringList {sources} + more, control).outcomes.isEmpty())
            return false;
        made->reset();
        start();
        return openLibrary();
    }

    library::Library &library() const { return m_window->library()->library().library(); }
    /// Not valid when it is not there.
    base::RecordId longText() const
    {
        const auto found = library().read([](const library::Database &database) {
            return library::DocumentQueries(database).resolve(*model::Reference::parse(longtext::kSymbol));
        });
        return found ? found->id : base::RecordId();
    }

    void trigger(const QString &action) { m_window->actions().action(action)->trigger(); }

    /// `longestWait` is in milliseconds.
    QList<Step> stepsOfAnyPage(int longestWait)
    {
        return {
            {QStringLiteral("language of the window"),
                [this] {
                    trigger(QStringList {QStringLiteral("view.languageEn"), QStringLiteral("view.languageFr"), QStringLiteral("view.languageAr")}
                                .at(below(3)));
                }},
            {QStringLiteral("colours"),
                [this] { m_settings->setValue(presentation::Setting::ColourScheme, below(2) == 0 ? QStringLiteral("dark") : QStringLiteral("light")); }},
            {QStringLiteral("font"), [this] { m_settings->setValue(presentation::Setting::FontSize, 8 + below(8)); }},
            {QStringLiteral("resize"), [this] { m_window->resize(800 + below(900), 500 + below(500)); }},
            {QStringLiteral("wait"), [longestWait] { QTest::qWait(below(longestWait)); }},
        };
    }
};

}
