// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/openlibrary.h>
#include <core/base/ids.h>
#include <core/base/result.h>
#include <core/jobs/runner.h>
#include <core/model/address.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <type_traits>

namespace presentation {

class Settings;

/// Where a reader is: a document (or any record), the language of its text, and a paragraph.
struct Location {
    base::RecordId record;
    QString language;        ///< Empty: the UI's language, else English, else the first.
    model::Address address;  ///< Empty: the top, or `passage`.
    base::PassageId passage; ///< Wins over `address` when valid.

    bool operator==(const Location &) const = default;
};

/// Where a place is opened.
enum class OpenIn { SameTab, NewTab };
/// A new tab for Ctrl and for the middle button.
inline OpenIn openIn(Qt::KeyboardModifiers modifiers, Qt::MouseButton button = Qt::LeftButton)
{
    return modifiers.testFlag(Qt::ControlModifier) || button == Qt::MiddleButton ? OpenIn::NewTab : OpenIn::SameTab;
}

/// What every view works with: the open library, the runner of jobs, the settings. Lives on the GUI thread; owned by the
/// window, outlives its views. All work with the library goes through read(), write() and ask(), never on the GUI thread.
class AsyncLibrary : public QObject
{
    Q_OBJECT

public:
    AsyncLibrary(application::OpenLibrary library, Settings &settings, QObject *parent = nullptr);
    ~AsyncLibrary() override;

    /// For use cases that run as a job.
    const application::OpenLibrary &library() const { return m_library; }
    jobs::Runner &runner() { return m_runner; }
    /// For pages: what is laid out here is painted here and ends here.
    jobs::Runner &pageRunner() { return m_pageRunner; }
    Settings &settings() const { return m_settings; }

    /// Asks in the background and delivers the value on the GUI thread while `context` lives; an error is shown by the
    /// window (failed()).
    template<typename T>
    void read(QObject *context, application::Query<T> query, std::type_identity_t<std::function<void(T)>> deliver)
    {
        ask<T>(context, [query = std::move(query)](const application::OpenLibrary &library) { return library.run(query); }, std::move(deliver));
    }

    /// The same for a change; it is committed when it answers a value.
    template<typename T>
    void write(QObject *context, application::Edit<T> edit, std::type_identity_t<std::function<void(T)>> deliver = [](T) {})
    {
        ask<T>(context, [edit = std::move(edit)](const application::OpenLibrary &library) { return library.run(edit); }, std::move(deliver));
    }

    /// The same for a use case that works with the whole library.
    template<typename T>
    void ask(QObject *context, std::function<base::Result<T>(const application::OpenLibrary &)> useCase, std::function<void(T)> deliver)
    {
        m_runner.runInBackground<T>(context,
            [library = &m_library, useCase = std::move(useCase)] { return useCase(*library); },
            [this, deliver = std::move(deliver)](base::Result<T> result) { deliverOrFail<T>(std::move(result), deliver); });
    }

    /// The password of a protected original, by its fingerprint, once a person gave it; empty before. Kept in memory until
    /// the library is closed, and written nowhere.
    QString password(const QString &fingerprint) const { return m_passwords.value(fingerprint); }
    void rememberPassword(const QString &fingerprint, const QString &password) { m_passwords.insert(fingerprint, password); }

    /// Asks whether another program has written to a library that is open for reading; changed() tells so.
    void lookForChanges();

signals:
    /// The library has changed; at most every 150 ms during an import. Views reload what they show.
    void changed();
    /// Something failed that the user should read: the window shows one sentence with the remedy.
    void failed(const base::Error &error);

private:
    template<typename T>
    void deliverOrFail(base::Result<T> result, const std::function<void(T)> &deliver)
    {
        if (result)
            deliver(std::move(*result));
        else
            emit failed(result.error());
    }

    application::OpenLibrary m_library;
    Settings &m_settings;
    jobs::Runner m_runner; // After the library: its jobs end first.
    jobs::Runner m_pageRunner{jobs::Runner::Threads::One};
    QTimer m_changed;
    QByteArray m_state; ///< Of the database of a library that is open for reading, when it was last looked at.
    QHash<QString, QString> m_passwords;
};

}
