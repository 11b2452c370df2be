// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>

#include <QList>

#include <functional>
#include <type_traits>
#include <variant>

namespace presentation {

/// Writes edits in the order in which the user made them: an undo never overtakes what it undoes. One for each session,
/// owned by it; GUI thread.
class WriteQueue : public QObject
{
    Q_OBJECT

public:
    static WriteQueue &of(AsyncLibrary &library);

    /// Makes the edit when all before it are written, so that it knows their answers, and writes it in the background. A
    /// failure is shown by the window.
    template<typename T = std::monostate>
    void add(std::type_identity_t<std::function<application::Edit<T>()>> make,
        std::type_identity_t<std::function<void(const T &)>> written = {}, std::function<void()> failed = {})
    {
        append([this, make = std::move(make), written = std::move(written), failed = std::move(failed)] {
            start<T>([edit = make()](const application::OpenLibrary &library) { return library.run(edit); }, written, failed);
        });
    }

    /// The same for a use case that takes several transactions.
    template<typename T>
    void run(std::type_identity_t<std::function<base::Result<T>(const application::OpenLibrary &)>> useCase,
        std::type_identity_t<std::function<void(const T &)>> written = {})
    {
        append([this, useCase = std::move(useCase), written = std::move(written)] { start<T>(useCase, written, {}); });
    }

signals:
    /// Everything is written.
    void idle();

private:
    explicit WriteQueue(AsyncLibrary &library);
    template<typename T>
    void start(std::function<base::Result<T>(const application::OpenLibrary &)> useCase, std::function<void(const T &)> written,
        std::function<void()> failed)
    {
        m_library.runner().runInBackground<T>(this,
            [library = &m_library.library(), useCase = std::move(useCase)] { return useCase(*library); },
            [this, written = std::move(written), failed = std::move(failed)](const base::Result<T> &answer) {
                if (answer && written)
                    written(*answer);
                if (!answer && failed)
                    failed();
                finish(answer ? base::ok() : base::Status(base::failure(answer.error())));
            });
    }
    void append(std::function<void()> start);
    void startFirst();
    void finish(const base::Status &done);

    AsyncLibrary &m_library;
    QList<std::function<void()>> m_waiting; ///< The first one runs.
};

}
